package org.chaperone.app.journal;

import java.util.Map;

/**
 * One thing that happened.
 *
 * @param kind what, as a past-tense word with hyphens: {@code signed-in}, {@code people-exported}
 * @param subject what it happened to, as {@code noun:id}: {@code account:0199...}, {@code person:s-emma}
 * @param payload the particulars: text, whole numbers, booleans, and maps, lists and records of these; no secrets
 */
public record Entry(Actor actor, String kind, String subject, Object payload) {

    public Entry {
        if (!kind.matches("[a-z]+(-[a-z]+)*")) {
            throw new IllegalArgumentException("Not a kind of entry: " + kind);
        }
        if (!subject.matches("[a-z]+(-[a-z]+)*:.+")) {
            throw new IllegalArgumentException("Not a subject, which is noun:id: " + subject);
        }
    }

    public Entry(Actor actor, String kind, String subject) {
        this(actor, kind, subject, Map.of());
    }
}
