package org.chaperone.app.photos.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.chaperone.app.photos.Clearance;
import org.chaperone.app.photos.LiveUse;
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

    public record Person(String name, Tone tone, List<String> answers) {}

    public record Reason(String where, Tone tone, String message, List<Clause> clauses) {}

    /**
     * @param ended the day on which it was taken down; empty while it is public
     * @param refusals each no since, in words
     */
    public record Use(
            String id,
            String address,
            String since,
            String notedBy,
            String ended,
            boolean urgent,
            List<String> refusals) {}

    static ClearancePage of(
            Clearance it,
            @Nullable Pack pack,
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
                it.people().stream().map(ClearancePage::person).toList(),
                it.others(),
                it.reasons().stream().map(reason -> reason(reason, pack)).toList(),
                it.liveUses().stream().map(use -> use(use, time)).toList(),
                address,
                said,
                problems);
    }

    private static Person person(Clearance.Person person) {
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
                        .toList());
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

    private static Use use(LiveUse use, DistrictTime time) {
        return new Use(
                use.id().toString(),
                use.address(),
                time.day(use.since()),
                use.notedBy(),
                use.ended() == null ? "" : time.day(use.ended()),
                use.isToEnd(),
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
