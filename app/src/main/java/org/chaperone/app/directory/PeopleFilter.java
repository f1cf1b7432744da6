package org.chaperone.app.directory;

import org.chaperone.roster.Grade;
import org.jspecify.annotations.Nullable;

/**
 * Which people to list, and in what order.
 *
 * @param words each must be part of a name, e-mail address or number
 * @param school the id of a school where they learn, work or have a child, or null
 */
public record PeopleFilter(
        String words,
        @Nullable Kind kind,
        @Nullable String school,
        @Nullable Grade grade,
        Order order) {

    public static final PeopleFilter ALL = new PeopleFilter("", null, null, null, Order.NAME);

    public enum Kind {
        STUDENT("Students", "Student"),
        STAFF("Staff", "Staff"),
        CONTRACTOR("Contractors", "Contractor"),
        GUARDIAN("Parents and guardians", "Parent or guardian");

        private final String many;
        private final String one;

        Kind(String many, String one) {
            this.many = many;
            this.one = one;
        }

        public String many() {
            return many;
        }

        public String one() {
            return one;
        }
    }

    public enum Order {
        NAME,
        /** Youngest first; people without a grade last. */
        GRADE
    }
}
