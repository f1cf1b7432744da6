package org.chaperone.app.journal;

import static java.util.Objects.requireNonNull;

/**
 * Who did it.
 *
 * @param id of the account for a person, a word for the system such as {@code demo}, the address for a visitor
 */
public record Actor(Kind kind, String id) {

    public enum Kind {
        PERSON,
        SYSTEM,
        VISITOR
    }

    public Actor {
        requireNonNull(kind);
        if (id.isBlank()) {
            throw new IllegalArgumentException("An actor needs an id");
        }
    }

    public static Actor person(Object account) {
        return new Actor(Kind.PERSON, account.toString());
    }

    public static Actor system(String what) {
        return new Actor(Kind.SYSTEM, what);
    }

    /** Somebody who hasn't signed in. */
    public static Actor visitor(String address) {
        return new Actor(Kind.VISITOR, address);
    }
}
