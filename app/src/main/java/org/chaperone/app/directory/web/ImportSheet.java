package org.chaperone.app.directory.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chaperone.app.directory.ChangeFilter;
import org.chaperone.app.directory.ListedChange;
import org.chaperone.app.directory.RosterImports;
import org.chaperone.app.ui.Sheet;

/** Changes and problems of an import, to download. */
final class ImportSheet {

    private ImportSheet() {}

    static void changes(
            RosterImports imports, UUID id, ChangeFilter filter, HttpServletResponse response)
            throws IOException {
        try (var sheet =
                new Sheet(
                        response,
                        "changes.csv",
                        "Kind",
                        "Change",
                        "Id",
                        "Name",
                        "About",
                        "School",
                        "Fields")) {
            imports.eachChange(id, filter, it -> add(sheet, it));
        }
    }

    static void problems(RosterImports imports, UUID id, HttpServletResponse response)
            throws IOException {
        try (var sheet = new Sheet(response, "problems.csv", "File", "Line", "Column", "Problem")) {
            imports.eachProblem(
                    id,
                    it ->
                            sheet.row(
                                    it.file(),
                                    Long.toString(it.line()),
                                    Integer.toString(it.column()),
                                    it.message()));
        }
    }

    private static void add(Sheet sheet, ListedChange it) {
        sheet.row(
                it.kind().words(),
                ImportPages.state(it.change()).words(),
                it.id(),
                it.name(),
                it.about(),
                it.school() == null ? "" : it.school(),
                it.fields().stream()
                        .map(one -> "%s: %s -> %s".formatted(one.name(), one.before(), one.after()))
                        .collect(Collectors.joining("; ")));
    }
}
