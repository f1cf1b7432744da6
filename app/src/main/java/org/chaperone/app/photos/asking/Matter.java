package org.chaperone.app.photos.asking;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.photos.Clearance;
import org.chaperone.app.photos.PhotoDraft;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is asked for.
 *
 * @param file SHA-256 of the one file that would leave, or null when none was sent along
 * @param about what was written about the picture; empty for nothing
 * @param clearance that it is asked from, or null
 */
public record Matter(
        List<ConsentUse> uses,
        List<ConsentAudience> audiences,
        @Nullable String file,
        String about,
        @Nullable UUID clearance) {

    public Matter {
        uses = List.copyOf(uses);
        audiences = List.copyOf(audiences);
        about = about.strip();
    }

    public static Matter of(PhotoDraft draft) {
        var file = draft.picture() == null ? null : draft.picture().file();
        return new Matter(
                draft.uses(),
                draft.audiences(),
                file,
                words(draft.caption(), draft.alt(), draft.file()),
                null);
    }

    public static Matter of(Clearance it) {
        return new Matter(
                it.uses(),
                it.audiences(),
                it.file(),
                words(it.caption(), it.alt(), it.fileName()),
                it.id());
    }

    private static String words(String... all) {
        return Stream.of(all)
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    public List<Cell> cells() {
        return audiences.stream()
                .flatMap(audience -> uses.stream().map(use -> new Cell(use, audience)))
                .toList();
    }
}
