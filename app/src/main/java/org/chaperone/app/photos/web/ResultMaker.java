package org.chaperone.app.photos.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.chaperone.app.consent.Permission;
import org.chaperone.app.consent.Permission.May;
import org.chaperone.app.directory.PeopleFilter.Kind;
import org.chaperone.app.photos.Clearances;
import org.chaperone.app.photos.PhotoAnswer;
import org.chaperone.app.photos.PhotoAnswer.Shown;
import org.chaperone.app.photos.PhotoDraft;
import org.chaperone.app.photos.asking.ColleagueRequest;
import org.chaperone.app.photos.asking.ColleagueRequests;
import org.chaperone.app.policies.Citations;
import org.chaperone.app.policies.Words;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.policy.Decision;
import org.chaperone.policy.Pack;
import org.chaperone.policy.Verdict;
import org.chaperone.policy.Way;
import org.jspecify.annotations.Nullable;

/**
 * Puts an answer into the words of the page.
 *
 * @param requests to colleagues, by their ids
 * @param families that families were asked, by the students' ids
 * @param viewer who looks, by their id in the directory, or null
 */
record ResultMaker(
        Pack pack,
        PhotoDraft draft,
        PhotoAnswer answer,
        Map<String, ColleagueRequest> requests,
        Map<String, String> families,
        @Nullable String viewer,
        DistrictTime time) {

    PhotoPage.Result of(boolean fixable) {
        var verdict = answer.verdict();
        return new PhotoPage.Result(
                Words.tone(verdict),
                PhotoWords.outcome(verdict),
                why(),
                answer.people().stream()
                        .sorted(Comparator.comparing(it -> -weight(it.may())))
                        .map(this::person)
                        .toList(),
                answer.places().stream().map(this::place).toList(),
                tips(),
                fixable,
                Clearances.isClear(verdict));
    }

    private static int weight(May may) {
        return switch (may) {
            case YES -> 0;
            case NOT_KNOWN -> 1;
            case NO -> 2;
        };
    }

    private String why() {
        var refused = names(May.NO);
        if (!refused.isEmpty()) {
            return joined(refused) + " may not be shown there.";
        }
        var unknown = names(May.NOT_KNOWN);
        if (!unknown.isEmpty()) {
            return "Nobody knows whether " + joined(unknown) + " may be shown there.";
        }
        int unnamed = unnamed();
        if (unnamed > 0) {
            return "%d named, %s. Say who else it is, or crop."
                    .formatted(answer.people().size(), heads());
        }
        return switch (answer.verdict()) {
            case ALLOW, INFORM -> "Everybody named may be shown there.";
            case WARN -> "Everybody named may be shown there. There is something to weigh.";
            case NEEDS_APPROVAL -> "Somebody has to approve it before it goes out.";
            case HOLD -> "A second person looks at it first.";
            case DENY -> "What stands below has to be put right first.";
            case CANT_TELL -> "It hangs on something that isn’t known.";
        };
    }

    private String heads() {
        return draft.heads() != null && draft.heads() == 1 ? "1 head" : draft.heads() + " heads";
    }

    private int unnamed() {
        return draft.heads() == null ? 0 : draft.heads() - answer.people().size();
    }

    private List<String> names(May may) {
        return answer.people().stream().filter(it -> it.may() == may).map(Shown::name).toList();
    }

    private static String joined(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    private PhotoPage.Person person(Shown shown) {
        var worst = worst(shown);
        var request = requests.get(shown.id());
        return new PhotoPage.Person(
                shown.name(),
                PhotoWords.tone(shown.may()),
                PhotoWords.word(shown.may()),
                draft.audiences().stream()
                        .map(
                                it ->
                                        new PhotoPage.Mark(
                                                PhotoWords.tone(shown.may(it)),
                                                PhotoWords.of(it),
                                                PhotoWords.word(shown.may(it))))
                        .toList(),
                worst.because(),
                Citations.of(pack, worst.clauses()),
                shown.may() == May.YES || shown.elsewhere().isEmpty()
                        ? ""
                        : "Would be fine: " + PhotoWords.all(shown.elsewhere()) + ".",
                canBeAsked(shown) ? shown.id() : "",
                shown.kind() == Kind.STUDENT
                        ? "Ask this family now"
                        : "Ask " + shown.name() + " now",
                asked(shown),
                request == null ? "" : ColleagueRequests.PATH + request.id());
    }

    /** A colleague, or a student whose family hasn't answered. */
    private boolean canBeAsked(Shown shown) {
        return shown.may() != May.YES
                && !shown.isRefused()
                && !shown.id().equals(viewer)
                && (shown.isColleague()
                        || shown.kind() == Kind.STUDENT
                                && worst(shown).standing().rests().isEmpty());
    }

    private String asked(Shown shown) {
        var request = requests.get(shown.id());
        var asked =
                request == null
                        ? shown.may() == May.YES ? "" : families.getOrDefault(shown.id(), "")
                        : RequestWords.asked(request, time);
        return (asked + (shown.isRefused() ? " A no isn’t asked again." : "")).strip();
    }

    private static Permission worst(Shown shown) {
        return shown.chosen().values().stream()
                .max(Comparator.comparing(it -> weight(it.may())))
                .orElseThrow();
    }

    private PhotoPage.Place place(PhotoAnswer.Place place) {
        return new PhotoPage.Place(
                PhotoWords.of(place.audience()),
                Words.tone(place.decision().verdict()),
                place.decision().reasons().stream()
                        .filter(it -> it.verdict() != Verdict.ALLOW)
                        .map(this::reason)
                        .toList());
    }

    private PhotoPage.Reason reason(Decision.Reason reason) {
        return new PhotoPage.Reason(
                Words.tone(reason.verdict()),
                reason.message(),
                Citations.of(pack, reason.clauses()),
                reason.instead().stream().map(Way::say).toList(),
                reason.missing());
    }

    private List<String> tips() {
        var tips = new ArrayList<String>();
        var refused = names(May.NO);
        if (!refused.isEmpty()) {
            tips.add("Crop " + joined(refused) + " out, or take another picture.");
        }
        var fine = PhotoDraft.AUDIENCES.stream().filter(answer.fineForAll()::contains).toList();
        if (answer.people().stream().anyMatch(it -> it.may() != May.YES) && !fine.isEmpty()) {
            tips.add("As it is, it may appear here: " + PhotoWords.all(fine) + ".");
        }
        if (draft.heads() == null) {
            tips.add("Count heads: only that tells whether somebody was forgotten.");
        }
        return tips;
    }
}
