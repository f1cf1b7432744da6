package org.chaperone.app.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.chaperone.policy.question.Audience;
import org.chaperone.policy.question.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * A page, account or other place through which the schools speak.
 *
 * @param address as {@link Address#text()} has it
 * @param school its id, or null for one of the whole district
 * @param classes ids of the classes, teams and clubs that it is used with, in order; may be empty
 * @param about what it is for, in the owner's words
 * @param owner who answers for it, by their id in the directory
 * @param otherWays what else carries the same
 * @param language in which it is written, as {@link OutletLanguage#code()}
 * @param since in use since that day, which may be yet to come
 * @param revision how many steps it has seen, from 1
 * @param closedAt when it was given up, or null
 */
public record Outlet(
        UUID id,
        String name,
        OutletKind kind,
        String address,
        @Nullable String school,
        List<String> classes,
        Purpose purpose,
        String about,
        Audience audience,
        String owner,
        List<OtherWay> otherWays,
        String language,
        LocalDate since,
        int revision,
        @Nullable Instant closedAt) {

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_ABOUT = 1_000;

    /** What an outlet of the schools can be for. */
    public static final List<Purpose> PURPOSES =
            List.of(
                    Purpose.INSTRUCTION,
                    Purpose.SCHOOL_INFORMATION,
                    Purpose.TRIP_OR_EVENT,
                    Purpose.SCHOOL_BUSINESS,
                    Purpose.WELFARE,
                    Purpose.EMERGENCY);

    /** Who may read one. */
    public static final List<Audience> AUDIENCES =
            List.of(
                    Audience.PUBLIC,
                    Audience.PARENTS,
                    Audience.GROUP_WITH_STUDENTS,
                    Audience.STAFF_ONLY);

    public Outlet {
        classes = classes.stream().distinct().sorted().toList();
        otherWays = List.copyOf(otherWays);
        // Steps that were kept before languages were say none.
        language = Objects.requireNonNullElse(language, OutletLanguage.ENGLISH.code());
    }

    public boolean isInUse() {
        return closedAt == null;
    }

    /** Whether the schools speak through it now; a page of the community never is. */
    public boolean isOfficial() {
        return isInUse() && kind.isOfficial();
    }

    /** Whether nothing else carries what it says. */
    public boolean isAlone() {
        return otherWays.isEmpty();
    }

    /** The same, given up. */
    Outlet closed(Instant at) {
        return new Outlet(
                id,
                name,
                kind,
                address,
                school,
                classes,
                purpose,
                about,
                audience,
                owner,
                otherWays,
                language,
                since,
                revision + 1,
                at);
    }

    /** The page about it. */
    public String path() {
        return "/outlets/" + id;
    }

    /** What journal entries about it name. */
    public String subject() {
        return "outlet:" + id;
    }
}
