package org.chaperone.app.families.web;

import java.util.List;
import org.chaperone.app.families.FamilyLinks.Made;

/**
 * What went out by e-mail.
 *
 * @param left what didn't, and why, in sentences
 * @param back to the list
 */
public record MailedPage(int sent, List<String> left, String back) {

    public MailedPage {
        left = List.copyOf(left);
    }

    static MailedPage of(Made made, LinkQuery query) {
        return new MailedPage(
                made.handed().size(), LettersPage.left(made), query.address().first());
    }

    public String title() {
        return switch (sent) {
            case 0 -> "Nothing was sent";
            case 1 -> "1 link is on its way";
            default -> "%,d links are on their way".formatted(sent);
        };
    }
}
