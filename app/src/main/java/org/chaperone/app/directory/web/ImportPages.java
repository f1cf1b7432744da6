package org.chaperone.app.directory.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.ImportSummary;
import org.chaperone.app.directory.ImportWork;
import org.chaperone.app.directory.ListedChange;
import org.chaperone.app.directory.RosterChange;
import org.chaperone.app.directory.RosterImport;
import org.chaperone.app.directory.RosterImport.State;
import org.chaperone.app.directory.RosterImports;
import org.chaperone.app.directory.RosterKind;
import org.chaperone.app.directory.web.ImportPage.Doing;
import org.chaperone.app.directory.web.ImportPage.Fact;
import org.chaperone.app.directory.web.ImportPage.Row;
import org.chaperone.app.directory.web.ImportPage.Total;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Tone;
import org.chaperone.roster.oneroster.Problem;
import org.jspecify.annotations.Nullable;

/** Puts the page of an import together. */
final class ImportPages {

    private static final int PART = 50;
    private static final int COUNTED = 10_000;

    private final RosterImports imports;
    private final ImportWork work;
    private final Directory directory;
    private final DistrictTime time;

    ImportPages(RosterImports imports, ImportWork work, Directory directory, DistrictTime time) {
        this.imports = imports;
        this.work = work;
        this.directory = directory;
        this.time = time;
    }

    ImportPage of(RosterImport it, ChangeQuery query, long after, List<String> refused) {
        var id = it.id();
        var doing = work.doing(id);
        var waits = it.state() == State.STAGED && doing.isEmpty();
        var summary = imports.summary(id);
        var busy = doing.filter(at -> !at.silent()).isPresent();
        var rows = busy ? List.<ListedChange>of() : imports.changes(id, query.filter(), after);
        return new ImportPage(
                "/imports/" + id,
                it.source(),
                "%s, brought by %s".formatted(time.at(it.startedAt()), it.startedBy()),
                ImportState.of(it.state()),
                doing.map(at -> new Doing(at.doing(), at.done(), at.of(), at.silent()))
                        .orElse(null),
                work.note(id).orElse(null),
                refused,
                waits,
                waits ? imports.stops(id) : List.of(),
                it.state() == State.APPLIED
                        && doing.isEmpty()
                        && imports.current().filter(id::equals).isPresent(),
                it.base() == null
                        ? "It was the first: the directory is empty then, until the files are brought again."
                        : "The directory is then as it was before this import.",
                facts(it),
                totals(summary),
                imports.problems(id, 0).stream().map(Problem::toString).toList(),
                it.problems(),
                query,
                busy ? "" : count(id, query),
                rows.stream().map(ImportPages::row).toList(),
                rows.size() < PART ? null : query.after(id, rows.getLast().number()),
                after > 0,
                !query.isEmpty(),
                Arrays.stream(RosterKind.values())
                        .filter(kind -> changed(summary, kind))
                        .map(
                                kind ->
                                        new Option(
                                                kind.name().toLowerCase(Locale.ROOT),
                                                capital(kind.words())))
                        .toList(),
                Arrays.stream(RosterChange.values())
                        .map(
                                change ->
                                        new Option(
                                                change.name().toLowerCase(Locale.ROOT),
                                                state(change).words()))
                        .toList(),
                busy ? List.of() : schools());
    }

    private List<Option> schools() {
        return directory.schools().stream().map(it -> new Option(it.id(), it.name())).toList();
    }

    private List<Fact> facts(RosterImport it) {
        var facts = new ArrayList<Fact>();
        if (it.people() > 0) {
            facts.add(new Fact("People in the files", "%,d".formatted(it.people())));
        }
        facts.add(new Fact("Rows left out", "%,d".formatted(it.rowsLeftOut())));
        var map = it.columnMap();
        facts.add(new Fact("Columns", map == null ? "OneRoster’s own names" : map));
        var decidedAt = it.decidedAt();
        if (decidedAt != null) {
            facts.add(
                    new Fact(
                            ImportState.of(it.state() == State.UNDONE ? State.APPLIED : it.state())
                                    .words(),
                            by(time.at(decidedAt), it.decidedBy())));
        }
        var reason = it.reason();
        if (reason != null) {
            facts.add(new Fact("Because", reason));
        }
        var undoneAt = it.undoneAt();
        if (undoneAt != null) {
            facts.add(new Fact("Undone", by(time.at(undoneAt), it.undoneBy())));
        }
        return facts;
    }

    private static String by(String when, @Nullable String who) {
        return who == null ? when : who + ", " + when;
    }

    private static List<Total> totals(ImportSummary summary) {
        return Arrays.stream(RosterKind.values())
                .filter(kind -> changed(summary, kind))
                .map(
                        kind ->
                                new Total(
                                        capital(kind.words()),
                                        number(summary.count(kind, RosterChange.ADDED)),
                                        number(summary.count(kind, RosterChange.CHANGED)),
                                        number(summary.count(kind, RosterChange.LEFT))))
                .toList();
    }

    private static boolean changed(ImportSummary summary, RosterKind kind) {
        return summary.counts().stream().anyMatch(it -> it.kind() == kind);
    }

    private static String number(int count) {
        return count == 0 ? "–" : "%,d".formatted(count);
    }

    private String count(UUID id, ChangeQuery query) {
        var count = imports.countChanges(id, query.filter(), COUNTED + 1);
        return count > COUNTED
                ? "More than %,d changes".formatted(COUNTED)
                : count == 1 ? "1 change" : "%,d changes".formatted(count);
    }

    private static Row row(ListedChange it) {
        var fields =
                it.fields().stream()
                        .map(
                                one ->
                                        "%s: %s → %s"
                                                .formatted(
                                                        one.name(),
                                                        shown(one.before()),
                                                        shown(one.after())));
        return new Row(
                it.kind().one(),
                it.name().isEmpty() ? it.id() : it.name(),
                state(it.change()),
                it.school() == null ? "" : it.school(),
                Stream.concat(Stream.of(it.about()).filter(one -> !one.isEmpty()), fields)
                        .toList());
    }

    private static String shown(String value) {
        return value.isEmpty() ? "nothing" : value;
    }

    static ImportState state(RosterChange change) {
        return switch (change) {
            case ADDED -> new ImportState("New", Tone.ALLOW);
            case CHANGED -> new ImportState("Changed", Tone.INFORM);
            case LEFT -> new ImportState("No longer there", Tone.WARN);
        };
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
