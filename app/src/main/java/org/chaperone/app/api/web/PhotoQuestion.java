package org.chaperone.app.api.web;

import java.util.List;
import java.util.Optional;
import org.chaperone.app.photos.PhotoDraft;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.chaperone.policy.question.OutletKind;
import org.jspecify.annotations.Nullable;

/**
 * A picture as other programs ask about it; only people, and an audience or an outlet, are required.
 *
 * @param people ids in the roster of those who can be seen
 * @param heads how many can be seen
 * @param uses the picture alone when not given
 * @param audiences as the outlet implies when not given
 */
public record PhotoQuestion(
        @Nullable List<String> people,
        @Nullable Integer heads,
        @Nullable List<ConsentUse> uses,
        @Nullable List<ConsentAudience> audiences,
        @Nullable OutletKind outlet,
        @Nullable String caption,
        @Nullable String alt,
        @Nullable String file) {

    private static final int LONGEST = 5_000;

    /** What keeps it from being answered; empty when nothing does. */
    Optional<String> problem() {
        if (people == null) {
            return Optional.of("field 'people' is missing");
        }
        if (people.size() > PhotoDraft.MOST_PEOPLE) {
            return Optional.of("'people' has up to %d ids".formatted(PhotoDraft.MOST_PEOPLE));
        }
        if (heads != null && (heads < 0 || heads > PhotoDraft.MOST_HEADS)) {
            return Optional.of("'heads' is from 0 to %,d".formatted(PhotoDraft.MOST_HEADS));
        }
        if (chosenUses().isEmpty() || !PhotoDraft.USES.containsAll(chosenUses())) {
            return Optional.of("'uses' names what is shown: nobody is contacted by a picture");
        }
        if (before().isEmpty() || !PhotoDraft.AUDIENCES.containsAll(before())) {
            return Optional.of("'audiences', or an 'outlet', says before whom it is shown");
        }
        return text(caption).length() + text(alt).length() + text(file).length() > LONGEST
                ? Optional.of("caption, alt and file have up to %,d characters".formatted(LONGEST))
                : Optional.empty();
    }

    PhotoDraft draft() {
        return new PhotoDraft(
                people == null ? List.of() : people,
                heads,
                chosenUses(),
                before(),
                outlet,
                text(caption),
                text(alt),
                text(file),
                null);
    }

    private List<ConsentUse> chosenUses() {
        return uses == null ? List.of(ConsentUse.IMAGE) : uses;
    }

    private List<ConsentAudience> before() {
        if (audiences != null) {
            return audiences;
        }
        var implied = ConsentAudience.of(outlet, null);
        return implied == null ? List.of() : List.of(implied);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
