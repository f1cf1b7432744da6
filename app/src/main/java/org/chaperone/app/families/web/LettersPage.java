package org.chaperone.app.families.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chaperone.app.families.FamilyLinks;
import org.chaperone.app.families.FamilyLinks.Made;
import org.chaperone.app.families.Language;
import org.chaperone.app.families.LinkMaking.Handed;
import org.chaperone.app.families.Words;
import org.chaperone.app.ui.District;

/**
 * Letters to print, which are shown this once.
 *
 * @param left what wasn't made, and why, in sentences
 */
public record LettersPage(String district, List<Letter> letters, List<String> left) {

    /** The same in each language, on one sheet. */
    public record Letter(String name, String address, QrCode code, List<Text> texts) {}

    public record Text(
            String language, String about, String greeting, String ask, String how, String until) {}

    public LettersPage {
        letters = List.copyOf(letters);
        left = List.copyOf(left);
    }

    public String title() {
        return letters.size() == 1
                ? "A letter for " + letters.getFirst().name()
                : "%d letters to print".formatted(letters.size());
    }

    /**
     * @param base what links begin with, such as {@code https://chaperone.example/f/}
     */
    static LettersPage of(Made made, String base, District district) {
        return new LettersPage(
                district.name(),
                made.handed().stream().map(it -> letter(it, base, district)).toList(),
                left(made));
    }

    private static Letter letter(Handed handed, String base, District district) {
        var address = base + handed.secret();
        return new Letter(
                handed.adult().name(),
                address,
                QrCode.of(address),
                Stream.of(Language.values())
                        .map(it -> text(handed, Words.in(it, district.zone())))
                        .toList());
    }

    private static Text text(Handed handed, Words words) {
        var adult = handed.adult();
        return new Text(
                words.language().tag(),
                adult.about(words),
                words.say("letter.greeting", adult.name()),
                words.say("letter.ask"),
                words.say("letter.how"),
                words.say("letter.until", words.day(handed.until())));
    }

    static List<String> left(Made made) {
        var left = new ArrayList<String>();
        if (made.own() > 0) {
            left.add(
                    "%s of your own family: somebody else of the office makes those."
                            .formatted(people(made.own())));
        }
        if (made.unknown() > 0) {
            left.add(
                    "%s without a birth date of a child on file, by which a link is opened: take their answers on paper."
                            .formatted(people(made.unknown())));
        }
        if (made.addressless() > 0) {
            left.add(
                    "%s without an e-mail address on file: make letters for those."
                            .formatted(people(made.addressless())));
        }
        if (made.later() > 0) {
            left.add(
                    "%s to go: at most %d are made at once. Choose “without a working link” for the next."
                            .formatted(people(made.later()), FamilyLinks.MOST));
        }
        return left;
    }

    static String people(int count) {
        return count == 1 ? "1 adult" : count + " adults";
    }
}
