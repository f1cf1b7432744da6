package org.chaperone.app.families.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where something of a student may be shown.
 *
 * @param form made for this form alone
 * @param hello to the visitor, by name
 * @param problem what is to put right, or null
 * @param hindered whether the visitor has no say for this child
 */
public record PermitsPage(
        At at,
        String form,
        String title,
        String hello,
        Kid kid,
        List<Kid> kids,
        List<CardView> cards,
        @Nullable String problem,
        boolean hindered) {

    /** A child of the visitor, or the visitor themselves. */
    public record Kid(
            String id, String name, String school, boolean self, boolean answered, boolean here) {

        public String href() {
            return "/family?child=" + id;
        }
    }

    public PermitsPage {
        kids = List.copyOf(kids);
        cards = List.copyOf(cards);
    }
}
