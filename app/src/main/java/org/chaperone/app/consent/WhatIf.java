package org.chaperone.app.consent;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chaperone.app.consent.Forecast.Turn;
import org.chaperone.app.consent.Permission.May;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.rights.Viewer;
import org.chaperone.policy.Pack;
import org.springframework.stereotype.Service;

/** Tells, before another edition of the policy is adopted, what it would make of every answer that counts today. */
@Service
public class WhatIf {

    private static final int AT_ONCE = 2_000;

    private final Ledgers ledgers;
    private final Directory directory;
    private final Clock clock;

    WhatIf(Ledgers ledgers, Directory directory, Clock clock) {
        this.ledgers = ledgers;
        this.directory = directory;
        this.clock = clock;
    }

    /** For who keeps the permissions of the whole district; empty for others. Takes seconds for a large district. */
    public Optional<Forecast> under(Pack pack, Viewer viewer) {
        return Keepers.keepsAll(viewer) ? Optional.of(under(Reading.of(pack))) : Optional.empty();
    }

    private Forecast under(Reading other) {
        var now = ledgers.reading();
        var at = clock.instant();
        var students = directory.enrolled();
        var parts = (students.size() + AT_ONCE - 1) / AT_ONCE;
        return IntStream.range(0, parts)
                .parallel()
                .mapToObj(
                        part ->
                                students.subList(
                                        part * AT_ONCE,
                                        Math.min((part + 1) * AT_ONCE, students.size())))
                .map(some -> of(some, now, other, at))
                .reduce(Forecast.NOBODY, Forecast::plus);
    }

    private Forecast of(List<String> students, Reading now, Reading other, Instant at) {
        var tally = new Tally();
        var renewedAlike =
                Cell.all().stream().allMatch(it -> now.isRenewed(it) == other.isRenewed(it));
        var opened = ledgers.of(students, now).values();
        for (var it : opened) {
            var today = it.ledger().hearing(at, null);
            var then = renewedAlike ? today : it.ledger().under(other::isRenewed).hearing(at, null);
            for (var cell : Cell.all()) {
                var standing = today.on(cell);
                tally.count(
                        cell,
                        now.may(cell, standing),
                        other.may(cell, renewedAlike ? standing : then.on(cell)));
            }
        }
        return new Forecast(opened.size(), tally.counts());
    }

    /** How many students turn from what to what, by cell. */
    private static final class Tally {

        private final Map<Cell, Map<May, Map<May, Integer>>> turns = new HashMap<>();

        void count(Cell cell, May now, May then) {
            turns.computeIfAbsent(cell, _ -> new EnumMap<>(May.class))
                    .computeIfAbsent(now, _ -> new EnumMap<>(May.class))
                    .merge(then, 1, Integer::sum);
        }

        Map<Cell, Map<Turn, Integer>> counts() {
            var counts = new HashMap<Cell, Map<Turn, Integer>>();
            turns.forEach(
                    (cell, of) ->
                            of.forEach(
                                    (now, to) ->
                                            to.forEach(
                                                    (then, count) ->
                                                            counts.computeIfAbsent(
                                                                            cell,
                                                                            _ -> new HashMap<>())
                                                                    .put(
                                                                            new Turn(now, then),
                                                                            count))));
            return counts;
        }
    }
}
