package org.chaperone.app.notices;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Named;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.rights.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of what families are told of, and of who is told, for who sees to it. */
@Service
public class NoticeLists {

    private static final int ON_A_PAGE = 50;
    private static final int AT_ONCE = 1_000;

    private final ListRows list;
    private final NoticeRows rows;
    private final Rights rights;
    private final Directory directory;
    private final Journal journal;

    NoticeLists(
            ListRows list, NoticeRows rows, Rights rights, Directory directory, Journal journal) {
        this.list = list;
        this.rows = rows;
        this.rights = rights;
        this.directory = directory;
        this.journal = journal;
    }

    /**
     * Part of a list.
     *
     * @param count how many the whole list has
     * @param more the last of this part when another follows, or null
     */
    public record Part<T>(List<T> shown, int count, @Nullable UUID more) {

        public Part {
            shown = List.copyOf(shown);
        }
    }

    /** Occasions that the viewer sees to, 50 at a time. */
    @Transactional(readOnly = true)
    public Part<OccasionLine> occasions(
            OccasionFilter filter, @Nullable UUID after, Viewer viewer) {
        var led = rights.led(viewer);
        var found = list.occasions(filter, after, ON_A_PAGE + 1, viewer, led);
        var shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        var names = schoolNames();
        return new Part<>(
                shown.stream().map(it -> it.at(names.getOrDefault(it.school(), ""))).toList(),
                list.count(filter, viewer, led),
                found.size() > shown.size() ? shown.getLast().id() : null);
    }

    /** The schools whose occasions the viewer may see. */
    @Transactional(readOnly = true)
    public List<Named> schools(Viewer viewer) {
        return directory.schools().stream()
                .filter(it -> Rights.seesAll(viewer) || viewer.schools().contains(it.id()))
                .toList();
    }

    /** All occasions that the filter finds; who takes the list out is noted before they get it. */
    @Transactional
    public void export(OccasionFilter filter, Viewer viewer, Consumer<OccasionLine> action) {
        var led = rights.led(viewer);
        journal.record(
                new Entry(
                        viewer.actor(),
                        "notice-occasions-exported",
                        "account:" + viewer.account(),
                        Map.of("count", list.count(filter, viewer, led))));
        var names = schoolNames();
        var part = list.occasions(filter, null, AT_ONCE, viewer, led);
        while (!part.isEmpty()) {
            part.forEach(it -> action.accept(it.at(names.getOrDefault(it.school(), ""))));
            part = list.occasions(filter, part.getLast().id(), AT_ONCE, viewer, led);
        }
    }

    private Map<String, String> schoolNames() {
        return directory.schools().stream()
                .collect(Collectors.toUnmodifiableMap(Named::id, Named::name));
    }

    /** Notices of an occasion that the viewer was found to see to, 50 at a time; without those that only the office sees. */
    @Transactional(readOnly = true)
    public Part<GuardianNotice> notices(
            Occasion occasion, NoticeFilter filter, @Nullable UUID after, Viewer viewer) {
        var secret = Rights.knowsOrders(viewer, occasion);
        var found = list.notices(occasion.id(), filter, after, ON_A_PAGE + 1, secret);
        var shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        return new Part<>(
                shown,
                list.count(occasion.id(), filter, secret),
                found.size() > shown.size() ? shown.getLast().id() : null);
    }

    /** How many notices of an occasion there are in each state, those too that only the office sees. */
    @Transactional(readOnly = true)
    public Map<NoticeState, Integer> counts(Occasion occasion) {
        return rows.counts(occasion.id());
    }

    /** What happened to these notices, by their ids, the first first. */
    @Transactional(readOnly = true)
    public Map<UUID, List<NoticeStep>> steps(List<GuardianNotice> notices) {
        return rows.steps(notices.stream().map(GuardianNotice::id).toList()).stream()
                .collect(Collectors.groupingBy(NoticeStep::notice));
    }

    /**
     * All notices of an occasion that the filter finds, but those of children whose whereabouts are secret: a list leaves the
     * application. Who takes it out is noted before they get it.
     */
    @Transactional
    public void export(
            Occasion occasion,
            NoticeFilter filter,
            Viewer viewer,
            Consumer<GuardianNotice> action) {
        journal.record(
                new Entry(
                        viewer.actor(),
                        "notice-list-exported",
                        occasion.entry(),
                        Map.of("count", list.count(occasion.id(), filter, false))));
        var part = list.notices(occasion.id(), filter, null, AT_ONCE, false);
        while (!part.isEmpty()) {
            part.forEach(action);
            part = list.notices(occasion.id(), filter, part.getLast().id(), AT_ONCE, false);
        }
    }
}
