package org.chaperone.app.consent;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be permitted: a use before an audience. Being contacted has one audience, the staff member; everything
 * else has all the others.
 */
public record Cell(ConsentUse use, ConsentAudience audience) {

    private static final int AUDIENCES = ConsentAudience.values().length;

    private static final List<Cell> ALL =
            Arrays.stream(ConsentUse.values())
                    .flatMap(
                            use ->
                                    Arrays.stream(ConsentAudience.values())
                                            .filter(audience -> fit(use, audience))
                                            .map(audience -> new Cell(use, audience)))
                    .toList();

    public static final Cell CONTACT = new Cell(ConsentUse.CONTACT, ConsentAudience.STAFF);

    public Cell {
        if (!fit(use, audience)) {
            throw new IllegalArgumentException("Nobody permits %s for %s".formatted(use, audience));
        }
    }

    /** Ledgers are looked through cell by cell; the hash that records come with costs more than all the rest of it. */
    @Override
    public int hashCode() {
        return use.ordinal() * AUDIENCES + audience.ordinal();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cell that && use == that.use && audience == that.audience;
    }

    /** Whether there is such a cell. */
    public static boolean fit(ConsentUse use, ConsentAudience audience) {
        return (use == ConsentUse.CONTACT) == (audience == ConsentAudience.STAFF);
    }

    /** All there are: uses in their order, and within one its audiences. */
    public static List<Cell> all() {
        return ALL;
    }

    /** All by which something of a person is shown or told to others. */
    public static Stream<Cell> showing() {
        return ALL.stream().filter(it -> it.use != ConsentUse.CONTACT);
    }

    /** Whether people outside the class and the district's own tools come to see it. */
    public boolean isPublic() {
        return switch (audience) {
            case SCHOOL_SITE, SOCIAL_MEDIA, PRESS, YEARBOOK -> true;
            case CLASS, PROTECTED_TOOLS, STAFF -> false;
        };
    }
}
