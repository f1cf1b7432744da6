package org.chaperone.app;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.consent.imports.ImportSummary.Change;
import org.chaperone.app.directory.ImportSummary;
import org.chaperone.app.directory.ListedChange;
import org.chaperone.app.directory.RosterChange;
import org.chaperone.app.directory.RosterKind;
import org.chaperone.policy.reading.Wire;

/** Changes of an import as lines of text: what is added with a plus, changed with a tilde, gone with a minus. */
final class ChangeLine {

    private ChangeLine() {}

    static String of(ListedChange change) {
        var fields =
                change.fields().stream()
                        .map(
                                it ->
                                        "%s: %s -> %s"
                                                .formatted(
                                                        it.name(),
                                                        shown(it.before()),
                                                        shown(it.after())))
                        .collect(joining("; "));
        return sign(change.change())
                + Stream.of(
                                change.kind().name().toLowerCase(Locale.ROOT),
                                change.id(),
                                change.name(),
                                change.about(),
                                change.school() == null ? "" : change.school(),
                                fields)
                        .map(it -> it.replaceAll("\\p{Cntrl}", " "))
                        .collect(joining("\t"))
                        .stripTrailing();
    }

    /** The student with each answer that is new: {@code s-emma\tEmma Johnson\tyes: image/press; no: name/press}. */
    static String of(Change change) {
        var answers =
                Stream.of(
                                answers("yes", change.yes()),
                                answers("no", change.no()),
                                answers("nothing any more", change.cleared()))
                        .filter(it -> !it.isEmpty())
                        .collect(joining("; "));
        return Stream.of(change.student(), change.name(), answers)
                .map(it -> it.replaceAll("\\p{Cntrl}", " "))
                .collect(joining("\t"));
    }

    private static String answers(String answer, List<Cell> cells) {
        return cells.isEmpty()
                ? ""
                : answer
                        + ": "
                        + cells.stream()
                                .map(it -> Wire.word(it.use()) + "/" + Wire.word(it.audience()))
                                .collect(joining(", "));
    }

    static List<String> totals(ImportSummary summary) {
        var lines = new ArrayList<String>();
        for (var kind : RosterKind.values()) {
            var counts =
                    Stream.of(RosterChange.values())
                            .filter(it -> summary.count(kind, it) > 0)
                            .map(it -> "%d %s".formatted(summary.count(kind, it), word(it)))
                            .collect(joining(", "));
            if (!counts.isEmpty()) {
                lines.add(kind.words() + ": " + counts);
            }
        }
        return lines.isEmpty() ? List.of("The files say what the directory knows already.") : lines;
    }

    private static String sign(RosterChange change) {
        return switch (change) {
            case ADDED -> "+ ";
            case CHANGED -> "~ ";
            case LEFT -> "- ";
        };
    }

    private static String word(RosterChange change) {
        return switch (change) {
            case ADDED -> "added";
            case CHANGED -> "changed";
            case LEFT -> "left";
        };
    }

    private static String shown(String value) {
        return value.isEmpty() ? "(nothing)" : value;
    }
}
