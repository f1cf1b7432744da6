package org.chaperone.app.consent;

import org.jspecify.annotations.Nullable;

/**
 * Who spoke.
 *
 * @param person the id in the directory, or null for somebody who isn't in it or whom nobody noted
 * @param name as it was written down; empty when nobody noted it
 */
public record Signer(@Nullable String person, String name, Relation relation) {

    /** What the signer is to the person it is about. */
    public enum Relation {
        PARENT("parent"),
        GUARDIAN("guardian"),
        /** Somebody of the family, not noted who. */
        FAMILY("family"),
        SELF("the person"),
        COURT("court");

        private final String words;

        Relation(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Signer {
        name = name.strip();
        if (relation == Relation.SELF && person == null) {
            throw new IllegalArgumentException("Who speaks for themselves is in the directory");
        }
        if (name.isEmpty() && relation != Relation.FAMILY && relation != Relation.COURT) {
            throw new IllegalArgumentException("A signer has a name");
        }
    }

    /** Somebody of the family, as an import has it that doesn't tell who. */
    public static Signer family() {
        return new Signer(null, "", Relation.FAMILY);
    }
}
