package org.chaperone.app.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.chaperone.policy.duty.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Something happened that may make duties fall due; see {@link Duties#happened}.
 *
 * @param type what
 * @param key tells this event from all others of its type, such as {@code post:0199.../student:s-luca}: the same key never
 *     makes the same task twice
 * @param school at which, by its id, or null when it is about no single school
 * @param actor who did it, by their id in the directory, or null when nobody in it did
 * @param roles who else takes part, by the role's word in {@link EventType#roles()}, to their ids in the directory. A role that
 *     isn't given falls to the principal, or without a school to the communications office
 * @param subject what it is about, as {@code noun:id}; {@link Duties#proven} names it again
 * @param link the page about that, a path from the root
 * @param facts what the words of a duty tell, all of {@link EventType#facts()}, each as it is to be read
 * @param firstPost the day on which the first post is to go out, or null when it isn't known
 */
public record DutyEvent(
        EventType type,
        String key,
        Instant when,
        @Nullable String school,
        @Nullable String actor,
        Map<String, String> roles,
        String subject,
        String link,
        Map<String, String> facts,
        @Nullable LocalDate firstPost) {

    public DutyEvent {
        roles = Map.copyOf(roles);
        facts = Map.copyOf(facts);
        if (key.isBlank()) {
            throw new IllegalArgumentException("An event needs a key");
        }
        if (!subject.matches("[a-z]+(-[a-z]+)*:.+")) {
            throw new IllegalArgumentException("Not a subject, which is noun:id: " + subject);
        }
        if (!link.startsWith("/") || link.startsWith("//")) {
            throw new IllegalArgumentException("Not a path: " + link);
        }
        if (!type.roles().containsAll(roles.keySet())) {
            throw new IllegalArgumentException(
                    "In %s take part %s, not %s"
                            .formatted(type.word(), type.roles(), roles.keySet()));
        }
        if (!facts.keySet().containsAll(type.facts()) || facts.size() != type.facts().size()) {
            throw new IllegalArgumentException(
                    "Of %s is told %s, not %s"
                            .formatted(type.word(), type.facts(), facts.keySet()));
        }
    }

    public DutyEvent(
            EventType type,
            String key,
            Instant when,
            @Nullable String school,
            @Nullable String actor,
            Map<String, String> roles,
            String subject,
            String link,
            Map<String, String> facts) {
        this(type, key, when, school, actor, roles, subject, link, facts, null);
    }

    /** Who has this role, or null when that isn't known. */
    @Nullable String inRole(String role) {
        var given = roles.get(role);
        return given == null && role.equals("actor") ? actor : given;
    }
}
