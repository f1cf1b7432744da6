package org.chaperone.app.registry;

import org.jspecify.annotations.Nullable;

/**
 * Which outlets to list, and in what order. Null doesn't narrow.
 *
 * @param words all of which stand in the name, the address or what it is for
 * @param unit a school's id, or {@link OutletDraft#DISTRICT} for those of no school
 * @param inUse true for those in use, false for those that were closed
 * @param owner their id in the directory
 * @param alone whether nothing else carries what it says
 */
public record OutletFilter(
        String words,
        @Nullable OutletKind kind,
        @Nullable String unit,
        @Nullable Boolean inUse,
        @Nullable String owner,
        @Nullable Boolean alone,
        Order order) {

    public static final OutletFilter ALL =
            new OutletFilter("", null, null, null, null, null, Order.NAME);

    public enum Order {
        NAME("By name"),
        NEWEST("Newest first");

        private final String words;

        Order(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
