package org.chaperone.app.photos;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chaperone.app.consent.Cell;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.chaperone.policy.question.OutletKind;
import org.jspecify.annotations.Nullable;

/**
 * A picture and what is to be done with it, as somebody tells it.
 *
 * @param people ids of those who can be seen: students and colleagues
 * @param heads how many can be seen, or null when nobody counted
 * @param uses at least one; never being contacted
 * @param audiences at least one; never the staff member
 * @param outlet the kind of place, when it is known
 * @param file the name under which it goes out
 * @param picture what is known of the picture itself, or null
 */
public record PhotoDraft(
        List<String> people,
        @Nullable Integer heads,
        List<ConsentUse> uses,
        List<ConsentAudience> audiences,
        @Nullable OutletKind outlet,
        String caption,
        String alt,
        String file,
        @Nullable PictureNote picture) {

    /** A whole class and some more. */
    public static final int MOST_PEOPLE = 60;

    public static final int MOST_HEADS = 10_000;

    /** The uses that a picture can be put to. */
    public static final List<ConsentUse> USES =
            Stream.of(ConsentUse.values()).filter(it -> it != ConsentUse.CONTACT).toList();

    public static final List<ConsentAudience> AUDIENCES =
            Stream.of(ConsentAudience.values()).filter(it -> it != ConsentAudience.STAFF).toList();

    public PhotoDraft {
        people = people.stream().distinct().toList();
        uses = uses.stream().distinct().sorted(Comparator.naturalOrder()).toList();
        audiences = audiences.stream().distinct().sorted(Comparator.naturalOrder()).toList();
        if (people.size() > MOST_PEOPLE || heads != null && (heads < 0 || heads > MOST_HEADS)) {
            throw new IllegalArgumentException("Too many people");
        }
        if (uses.isEmpty() || !USES.containsAll(uses)) {
            throw new IllegalArgumentException("A picture is put to some use");
        }
        if (audiences.isEmpty() || !AUDIENCES.containsAll(audiences)) {
            throw new IllegalArgumentException("A picture is shown to somebody");
        }
    }

    /** Every use of it before every audience there is, for what else might be permitted; and the name, which words may use. */
    Set<Cell> cells() {
        return Stream.concat(uses.stream(), Stream.of(ConsentUse.NAME))
                .flatMap(use -> AUDIENCES.stream().map(audience -> new Cell(use, audience)))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Nullable String digest() {
        return picture == null ? null : picture.file();
    }
}
