package org.chaperone.app.photos;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chaperone.app.checks.Checks;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.consent.Permission;
import org.chaperone.app.consent.Permission.May;
import org.chaperone.app.consent.Permissions;
import org.chaperone.app.consent.Permissions.Held;
import org.chaperone.app.photos.PhotoAnswer.Place;
import org.chaperone.app.photos.PhotoAnswer.Shown;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.Viewer;
import org.chaperone.check.Checked;
import org.chaperone.check.PostedItem;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.NamedAs;
import org.chaperone.policy.reading.Wire;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells who may be shown where, and what the policy says to it. Keeps nothing. */
@Service
public class PhotoChecks {

    private final Permissions permissions;
    private final Checks checks;
    private final Policies policies;

    PhotoChecks(Permissions permissions, Checks checks, Policies policies) {
        this.permissions = permissions;
        this.checks = checks;
        this.policies = policies;
    }

    /** What is known of those among the people named whom the viewer may see; the others might as well not be there. */
    @Transactional(readOnly = true)
    public PhotoAnswer check(PhotoDraft draft, Viewer viewer) {
        var checked = checks.check(item(draft, viewer), reports(draft), viewer);
        var named = named(checked);
        var everybody = new LinkedHashSet<>(draft.people());
        everybody.addAll(named.keySet());
        var held = permissions.of(everybody, draft.cells(), draft.digest(), viewer);
        var facts = new PhotoFacts(draft, held, named, checked.facts().findings(), viewer.person());
        var decider = policies.decider();
        return new PhotoAnswer(
                held.values().stream()
                        .filter(it -> draft.people().contains(it.person().id()))
                        .map(it -> shown(it, draft))
                        .toList(),
                draft.people().stream().filter(it -> !held.containsKey(it)).toList(),
                draft.audiences().stream()
                        .map(it -> new Place(it, decider.decide(facts.before(it))))
                        .toList());
    }

    private static List<org.chaperone.screening.picture.PictureReport> reports(PhotoDraft draft) {
        return draft.picture() == null ? List.of() : List.of(draft.picture().report());
    }

    /** The words beside the picture. Who is in it is left out: what they permit is asked once, and judged as a picture. */
    private static PostedItem item(PhotoDraft draft, Viewer viewer) {
        return new PostedItem(
                "photo",
                "post",
                draft.caption(),
                List.of(draft.alt()),
                draft.file().isBlank() ? List.of() : List.of(draft.file()),
                null,
                new PostedItem.Place(
                        draft.outlet() == null ? null : Wire.word(draft.outlet()),
                        viewer.schools().stream().sorted().findFirst().orElse(null),
                        null,
                        null),
                List.of(
                        new PostedItem.Attachment(
                                "photo", List.of(), draft.heads(), null, null, null, null)),
                null,
                null);
    }

    private static Map<String, NamedAs> named(Checked checked) {
        var named = new HashMap<String, NamedAs>();
        var students = checked.facts().students();
        if (students != null) {
            for (var student : students) {
                if (student.id() != null && student.namedAs() != null) {
                    named.put(student.id(), student.namedAs());
                }
            }
        }
        return named;
    }

    private static Shown shown(Held held, PhotoDraft draft) {
        var chosen = new LinkedHashMap<Cell, Permission>();
        for (var audience : draft.audiences()) {
            for (var use : draft.uses()) {
                var cell = new Cell(use, audience);
                chosen.put(cell, held.of(cell));
            }
        }
        return new Shown(
                held.person().id(),
                held.person().name(),
                held.person().kind(),
                chosen,
                PhotoDraft.AUDIENCES.stream()
                        .filter(it -> !draft.audiences().contains(it))
                        .filter(it -> isFine(held, draft, it))
                        .collect(Collectors.toUnmodifiableList()),
                held.person().schools());
    }

    private static boolean isFine(Held held, PhotoDraft draft, ConsentAudience audience) {
        return draft.uses().stream()
                .allMatch(use -> held.of(new Cell(use, audience)).may() == May.YES);
    }
}
