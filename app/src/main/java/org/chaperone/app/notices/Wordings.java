package org.chaperone.app.notices;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer;
import org.chaperone.policy.duty.EventType;
import org.chaperone.policy.notice.Language;
import org.chaperone.policy.notice.Letter;
import org.chaperone.policy.notice.Notice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The district's own words for what it tells families. Each saving is kept; letters go out in what was published last, and nothing is
 * published that lacks what the policy requires.
 */
@Service
public class Wordings {

    private static final String SUBJECT = "notice-wording:";

    private final WordingRows rows;
    private final Policies policies;
    private final NoticeSettings settings;
    private final Journal journal;
    private final Clock clock;

    Wordings(
            WordingRows rows,
            Policies policies,
            NoticeSettings settings,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.policies = policies;
        this.settings = settings;
        this.journal = journal;
        this.clock = clock;
    }

    /** Something that keeps a wording from being published, at the letter in this language. */
    public record Fault(Language language, Notice.Fault.Part part, String words) {}

    /**
     * What came of publishing.
     *
     * @param faults why it wasn't; empty when it was
     */
    public record Publishing(List<Fault> faults) {

        public Publishing {
            faults = List.copyOf(faults);
        }
    }

    /** Whether somebody words letters of the district. */
    public static boolean mayDraft(Viewer viewer) {
        return mayPublish(viewer) || viewer.holds(it -> it == Role.PRINCIPAL);
    }

    /** Whether somebody decides in which words letters go out. */
    public static boolean mayPublish(Viewer viewer) {
        return viewer.holds(it -> it == Role.COMMUNICATIONS || it == Role.SUPERINTENDENT);
    }

    /** What the policy in force has families told of. */
    public List<Notice> kinds() {
        return policies.adoption(policies.today()).map(policies::pack).stream()
                .flatMap(it -> it.notices().stream())
                .toList();
    }

    public Optional<Notice> kind(String id) {
        return kinds().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** What families are told after this event. */
    public Optional<Notice> after(EventType event) {
        return kinds().stream().filter(it -> it.on() == event).findFirst();
    }

    /** The languages that families are written to in, in their order. */
    public List<Language> languages() {
        return settings.inOrder();
    }

    /** All savings of a kind, the last first. */
    @Transactional(readOnly = true)
    public List<Wording> history(String kind) {
        return rows.all(kind);
    }

    /** In which letters of this kind go out. */
    @Transactional(readOnly = true)
    public Optional<Wording> published(String kind) {
        return rows.published(kind);
    }

    @Transactional(readOnly = true)
    Optional<Wording> one(UUID id) {
        return rows.one(id);
    }

    /** What is worked on now: what was saved last, else the policy's own letters. */
    @Transactional(readOnly = true)
    public Map<Language, Letter> current(Notice kind) {
        return rows.last(kind.id()).map(Wording::letters).orElse(kind.letters());
    }

    /**
     * Saves a draft, whatever is wrong with it. Saving what is there already keeps nothing anew.
     *
     * @return false when there is no such kind, or the viewer doesn't word letters
     */
    @Transactional
    public boolean save(String kind, Map<Language, Letter> letters, Viewer viewer) {
        var known = kind(kind);
        if (known.isEmpty() || !mayDraft(viewer)) {
            return false;
        }
        rows.lock(kind);
        keep(kind, letters, viewer);
        return true;
    }

    /**
     * Saves a wording and lets letters go out in it, if nothing is wrong with it; saves nothing else.
     *
     * @return empty when there is no such kind, or the viewer doesn't decide on it
     */
    @Transactional
    public Optional<Publishing> publish(String kind, Map<Language, Letter> letters, Viewer viewer) {
        var known = kind(kind);
        if (known.isEmpty() || !mayPublish(viewer)) {
            return Optional.empty();
        }
        var faults = faults(known.get(), letters);
        if (!faults.isEmpty()) {
            return Optional.of(new Publishing(faults));
        }
        rows.lock(kind);
        var kept = keep(kind, letters, viewer);
        if (kept.publishedAt() == null) {
            rows.publish(kept.id(), viewer, clock.instant().truncatedTo(ChronoUnit.MICROS));
            journal.record(
                    new Entry(
                            viewer.actor(),
                            "notice-wording-published",
                            SUBJECT + kind,
                            Map.of("number", kept.number())));
        }
        return Optional.of(new Publishing(List.of()));
    }

    /** All because of which letters can't go out so, in the languages that are switched on. */
    public List<Fault> faults(Notice kind, Map<Language, Letter> letters) {
        var faults = new ArrayList<Fault>();
        for (var language : settings.inOrder()) {
            var letter = letters.getOrDefault(language, new Letter("", ""));
            kind.faults(letter, language)
                    .forEach(it -> faults.add(new Fault(language, it.part(), it.words())));
        }
        return faults;
    }

    private Wording keep(String kind, Map<Language, Letter> letters, Viewer viewer) {
        var last = rows.last(kind);
        if (last.isPresent() && last.get().letters().equals(said(letters))) {
            return last.get();
        }
        var id =
                rows.add(
                        kind,
                        said(letters),
                        viewer,
                        clock.instant().truncatedTo(ChronoUnit.MICROS));
        var kept = rows.one(id).orElseThrow();
        journal.record(
                new Entry(
                        viewer.actor(),
                        "notice-wording-saved",
                        SUBJECT + kind,
                        Map.of("number", kept.number())));
        return kept;
    }

    /** Without languages in which nothing is said. */
    private static Map<Language, Letter> said(Map<Language, Letter> letters) {
        var said = new EnumMap<Language, Letter>(Language.class);
        letters.forEach(
                (language, letter) -> {
                    if (!letter.subject().isEmpty() || !letter.body().isEmpty()) {
                        said.put(language, letter);
                    }
                });
        return said;
    }
}
