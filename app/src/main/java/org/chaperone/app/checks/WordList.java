package org.chaperone.app.checks;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.chaperone.app.checks.DistrictWord.State;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.rights.Viewer;
import org.chaperone.screening.ScreeningSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The words that the district adds to the lists of screening, or takes out of them. */
@Service
public class WordList {

    private static final String SUBJECT = "checks:words";
    private static final int ON_A_PAGE = 50;

    private final WordRows rows;
    private final Journal journal;
    private final Clock clock;

    WordList(WordRows rows, Journal journal, Clock clock) {
        this.rows = rows;
        this.journal = journal;
        this.clock = clock;
    }

    /** Fifty at a time. */
    @Transactional(readOnly = true)
    public WordPart list(WordFilter filter, @Nullable UUID after) {
        var found = rows.list(filter, after, ON_A_PAGE + 1);
        var shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        return new WordPart(
                shown,
                rows.count(filter),
                found.size() > shown.size() ? shown.getLast().id() : null);
    }

    /** Those that count, as screening takes them, in the order in which they were added. */
    @Transactional(readOnly = true)
    public List<String> inForce() {
        return rows.current().stream()
                .filter(it -> it.state() == State.IN_FORCE)
                .map(DistrictWord::correction)
                .toList();
    }

    /** Also those on trial, which say so and change nothing. */
    @Transactional(readOnly = true)
    public List<String> corrections() {
        return rows.current().stream()
                .map(
                        it ->
                                it.state() == State.ON_TRIAL
                                        ? ScreeningSettings.SHADOW + it.correction()
                                        : it.correction())
                .toList();
    }

    /** Puts it on the list; false when it is there with this type. */
    @Transactional
    public boolean add(NewWord word, Viewer by) {
        var id = rows.add(word, by, clock.instant());
        id.ifPresent(
                it ->
                        journal.record(
                                new Entry(
                                        by.actor(),
                                        "district-word-added",
                                        SUBJECT,
                                        Map.of(
                                                "word", it.toString(),
                                                "correction", word.correction(),
                                                "why", word.why(),
                                                "inForce", word.inForce()))));
        return id.isPresent();
    }

    /** Ends its trial: from now on it counts in every check. Sent twice, it is so once. */
    @Transactional
    public void putInForce(UUID id, Viewer by) {
        rows.force(id, by.account(), clock.instant())
                .ifPresent(it -> record("district-word-in-force", it, by));
    }

    /** Takes it off the list. Sent twice, it is taken off once. */
    @Transactional
    public void end(UUID id, Viewer by) {
        rows.end(id, by.account(), clock.instant())
                .ifPresent(it -> record("district-word-taken-off", it, by));
    }

    /** Gives all words to the action, and notes who takes the list out of the application before they get it. */
    @Transactional
    public void export(WordFilter filter, Viewer by, Consumer<DistrictWord> action) {
        var payload = new HashMap<String, Object>();
        payload.put("words", filter.words());
        payload.put("count", rows.count(filter));
        payload.put("type", filter.type() == null ? "" : filter.type().wire());
        payload.put("state", filter.state() == null ? "" : filter.state().name());
        journal.record(
                new Entry(by.actor(), "district-words-exported", SUBJECT, Map.copyOf(payload)));
        rows.each(filter, action);
    }

    private void record(String kind, DistrictWord word, Viewer by) {
        journal.record(
                new Entry(
                        by.actor(),
                        kind,
                        SUBJECT,
                        Map.of("word", word.id().toString(), "correction", word.correction())));
    }
}
