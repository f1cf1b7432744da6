package org.chaperone.app.notices;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Brings the notices of an occasion up to those who are to be told today. */
@Component
class Rolls {

    private final Audience audience;
    private final NoticeRows rows;
    private final Clock clock;

    Rolls(Audience audience, NoticeRows rows, Clock clock) {
        this.audience = audience;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param added how many notices wait to go out that didn't before
     * @param joined the names of students who came after the notices had begun, by their ids
     */
    record Brought(int added, Map<String, String> joined) {}

    /**
     * Adds a notice for each guardian who has none, and takes those back whose guardian isn't to be told any more and isn't
     * yet. What was told stays. Whoever calls has locked the occasion.
     */
    Brought bring(Occasion occasion) {
        var everybody = audience.of(occasion).addressees();
        var there = rows.all(occasion.id());
        var known = there.keySet().stream().map(Addressee.Key::student).collect(Collectors.toSet());
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var begun = occasion.state().hasBegun() && !there.isEmpty();
        there.forEach((key, notice) -> leave(notice, everybody.keySet(), key, at));
        var joined = new LinkedHashMap<String, String>();
        var late = new LinkedHashSet<String>();
        there.values().stream().filter(GuardianNotice::late).forEach(it -> late.add(it.student()));
        var added = 0;
        for (var it : everybody.values()) {
            var notice = there.get(it.key());
            if (notice == null) {
                if (begun && !known.contains(it.student())) {
                    joined.put(it.student(), it.child());
                    late.add(it.student());
                }
                rows.add(occasion.id(), it, late.contains(it.student()), at);
                added++;
            } else if (notice.state() == NoticeState.LEFT) {
                rows.known(notice.id(), it);
                rows.state(notice.id(), NoticeState.WAITING);
                added++;
            }
        }
        return new Brought(added, joined);
    }

    private void leave(
            GuardianNotice notice, Set<Addressee.Key> everybody, Addressee.Key key, Instant at) {
        if (notice.state().isOpen() && !everybody.contains(key)) {
            rows.state(notice.id(), NoticeState.LEFT);
            rows.step(notice, NoticeStep.Kind.LEFT, By.ITSELF, at, "");
        }
    }
}
