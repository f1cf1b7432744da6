package org.chaperone.app.notices;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.rights.Viewer;
import org.chaperone.policy.notice.Language;
import org.chaperone.policy.notice.Letter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters on paper, and the list on which a teacher ticks who was handed theirs. */
@Service
public class Printing {

    /** Most letters of one file. */
    public static final int MOST = 500;

    private final OccasionRows occasions;
    private final NoticeRows rows;
    private final ListRows list;
    private final Audience audience;
    private final Wordings wordings;
    private final Letters letters;
    private final Rights rights;
    private final Journal journal;
    private final Clock clock;

    Printing(
            OccasionRows occasions,
            NoticeRows rows,
            ListRows list,
            Audience audience,
            Wordings wordings,
            Letters letters,
            Rights rights,
            Journal journal,
            Clock clock) {
        this.occasions = occasions;
        this.rows = rows;
        this.list = list;
        this.audience = audience;
        this.wordings = wordings;
        this.letters = letters;
        this.rights = rights;
        this.journal = journal;
        this.clock = clock;
    }

    /** Which letters are printed. */
    public enum Which {
        /** Those that weren't printed yet. */
        NEW,
        /** All that are on paper and weren't handed out. */
        PAPER
    }

    /** A letter as it is printed, in each of its languages. */
    public record Printed(GuardianNotice notice, Map<Language, Letter> letters) {}

    /**
     * Letters to print, 500 at most, of families who are still to be told. Letters about children whose whereabouts are secret
     * are printed by who may know that.
     *
     * @return empty when there is no occasion that the viewer sees to
     */
    @Transactional
    public Optional<List<Printed>> print(UUID id, Which which, Viewer viewer) {
        return occasions
                .locked(id)
                .filter(it -> rights.seesTo(viewer, it))
                .map(it -> print(it, which, viewer));
    }

    private List<Printed> print(Occasion occasion, Which which, Viewer viewer) {
        var entitled = audience.of(occasion).addressees().keySet();
        var printed = new ArrayList<Printed>();
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (var notice : onPaper(occasion, which, viewer)) {
            if (entitled.contains(new Addressee.Key(notice.student(), notice.adult()))) {
                printed.add(new Printed(notice, letters(occasion, notice)));
                if (notice.state() == NoticeState.TO_PRINT) {
                    rows.state(notice.id(), NoticeState.PRINTED);
                    rows.step(notice, NoticeStep.Kind.PRINTED, By.of(viewer), at, "");
                }
            }
        }
        if (!printed.isEmpty()) {
            journal.record(
                    new Entry(
                            viewer.actor(),
                            "notices-printed",
                            occasion.entry(),
                            Map.of("count", printed.size())));
        }
        return printed;
    }

    private List<GuardianNotice> onPaper(Occasion occasion, Which which, Viewer viewer) {
        var states =
                switch (which) {
                    case NEW -> Stream.of(NoticeState.TO_PRINT);
                    case PAPER -> Stream.of(NoticeState.TO_PRINT, NoticeState.PRINTED);
                };
        return states.flatMap(it -> in(occasion, it, Rights.knowsOrders(viewer, occasion)).stream())
                .limit(MOST)
                .toList();
    }

    private List<GuardianNotice> in(Occasion occasion, NoticeState state, boolean secret) {
        return list.notices(
                occasion.id(),
                new NoticeFilter("", state, false, false, NoticeFilter.Order.NAME),
                null,
                MOST,
                secret);
    }

    /**
     * Everybody whose letter is on paper and isn't handed out, for the list that lies beside the letters. Children whose
     * whereabouts are secret are on no list, whoever prints it.
     */
    @Transactional
    public Optional<List<GuardianNotice>> toHandOut(UUID id, Viewer viewer) {
        return occasions
                .one(id)
                .filter(it -> rights.seesTo(viewer, it))
                .map(
                        it -> {
                            var all =
                                    Stream.of(NoticeState.PRINTED, NoticeState.TO_PRINT)
                                            .flatMap(state -> in(it, state, false).stream())
                                            .limit(MOST)
                                            .toList();
                            journal.record(
                                    new Entry(
                                            viewer.actor(),
                                            "notice-list-printed",
                                            it.entry(),
                                            Map.of("count", all.size())));
                            return all;
                        });
    }

    /** A letter as it goes, or went, to somebody. */
    private Map<Language, Letter> letters(Occasion occasion, GuardianNotice notice) {
        var wording = wordings.one(Objects.requireNonNull(notice.wording())).orElseThrow();
        var all = new EnumMap<Language, Letter>(Language.class);
        notice.languages()
                .forEach(it -> all.put(it, letters.filled(occasion, wording, notice, it)));
        return all;
    }
}
