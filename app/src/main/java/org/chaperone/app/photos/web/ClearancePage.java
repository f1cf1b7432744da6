package org.chaperone.app.photos.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chaperone.app.directory.PeopleFilter.Kind;
import org.chaperone.app.photos.Clearance;
import org.chaperone.app.photos.LiveUse;
import org.chaperone.app.photos.asking.ColleagueRequest;
import org.chaperone.app.policies.Citations;
import org.chaperone.app.policies.Words;
import org.chaperone.app.ui.Clause;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Problems;
import org.chaperone.app.ui.Tone;
import org.chaperone.policy.Pack;
import org.jspecify.annotations.Nullable;

/**
 * What clearance.jte shows.
 *
 * @param said what came of the last thing done here; empty for nothing
 */
public record ClearancePage(
        String id,
        String title,
        Tone tone,
        String maker,
        String at,
        String where,
        String uses,
        int heads,
        @Nullable String file,
        String fileName,
        String caption,
        String alt,
        String edition,
        List<Person> people,
        int others,
        List<Reason> reasons,
        List<Use> liveUses,
        String address,
        String said,
        Problems problems) {

    /**
     * @param ask the id by which they can be asked now; empty where they can't
     * @param asked that they were asked, or empty
     */
    public record Person(String name, Tone tone, List<String> answers, String ask, String asked) {}

    public record Reason(String where, Tone tone, String message, List<Clause> clauses) {}

    /**
     * @param ended the day on which it was taken down; empty while it is public
     * @param who has said no since: a family, or a colleague
     * @param refusals each no since, in words
     */
    public record Use(
            String id,
            String address,
            String since,
            String notedBy,
            String ended,
            boolean urgent,
            String who,
            List<String> refusals) {}

    static ClearancePage of(
            Clearance it,
            @Nullable Pack pack,
            Map<String, ColleagueRequest> requests,
            @Nullable String viewer,
            DistrictTime time,
            String address,
            String said,
            Problems problems) {
        return new ClearancePage(
                it.id().toString(),
                ClearanceList.title(it.caption(), it.fileName()),
                Words.tone(it.verdict()),
                it.maker(),
                time.at(it.madeAt()),
                PhotoWords.all(it.audiences()),
                String.join(", ", it.uses().stream().map(PhotoWords::of).toList()),
                it.heads(),
                it.file(),
                it.fileName(),
                it.caption(),
                it.alt(),
                pack == null
                        ? it.edition()
                        : pack.name() + ", " + Citations.edition(pack.edition()),
                it.people().stream()
                        .map(person -> person(person, requests.get(person.id()), viewer, time))
                        .toList(),
                it.others(),
                it.reasons().stream().map(reason -> reason(reason, pack)).toList(),
                it.liveUses().stream()
                        .map(
                                use ->
                                        use(
                                                use,
                                                ofColleagues(use, it) ? "a colleague" : "a family",
                                                time))
                        .toList(),
                address,
                said,
                problems);
    }

    private static Person person(
            Clearance.Person person,
            @Nullable ColleagueRequest request,
            @Nullable String viewer,
            DistrictTime time) {
        var worst =
                person.answers().stream()
                        .map(it -> PhotoWords.tone(it.may()))
                        .max(Comparator.comparing(ClearancePage::weight))
                        .orElse(Tone.UNKNOWN);
        return new Person(
                person.name(),
                worst,
                person.answers().stream()
                        .map(
                                it ->
                                        "%s, %s: %s. %s"
                                                .formatted(
                                                        PhotoWords.of(it.audience()),
                                                        PhotoWords.of(it.use())
                                                                .toLowerCase(Locale.ROOT),
                                                        PhotoWords.word(it.may())
                                                                .toLowerCase(Locale.ROOT),
                                                        it.because()))
                        .toList(),
                worst != Tone.ALLOW && isColleague(person) && !person.id().equals(viewer)
                        ? person.id()
                        : "",
                request == null ? "" : RequestWords.asked(request, time));
    }

    private static boolean isColleague(Clearance.Person person) {
        return person.kind() == Kind.STAFF || person.kind() == Kind.CONTRACTOR;
    }

    /** Whether those who said no since are all colleagues, and no family. */
    private static boolean ofColleagues(LiveUse use, Clearance clearance) {
        var colleagues =
                clearance.people().stream()
                        .filter(ClearancePage::isColleague)
                        .map(Clearance.Person::id)
                        .toList();
        return use.refusals().stream().map(LiveUse.Refusal::person).allMatch(colleagues::contains);
    }

    private static int weight(Tone tone) {
        return tone == Tone.ALLOW ? 0 : tone == Tone.UNKNOWN ? 1 : 2;
    }

    private static Reason reason(Clearance.Reason reason, @Nullable Pack pack) {
        return new Reason(
                PhotoWords.of(reason.audience()),
                Words.tone(reason.verdict()),
                reason.message(),
                pack == null ? List.of() : Citations.of(pack, reason.clauses()));
    }

    private static Use use(LiveUse use, String who, DistrictTime time) {
        return new Use(
                use.id().toString(),
                use.address(),
                time.day(use.since()),
                use.notedBy(),
                use.ended() == null ? "" : time.day(use.ended()),
                use.isToEnd(),
                who,
                use.refusals().stream()
                        .map(
                                it ->
                                        "%s: no to %s, %s, since %s."
                                                .formatted(
                                                        it.name(),
                                                        PhotoWords.of(it.use())
                                                                .toLowerCase(Locale.ROOT),
                                                        PhotoWords.of(it.audience())
                                                                .toLowerCase(Locale.ROOT),
                                                        time.at(it.at())))
                        .toList());
    }
}
