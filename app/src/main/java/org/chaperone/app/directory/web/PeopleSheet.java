package org.chaperone.app.directory.web;

import static org.chaperone.app.ui.ListAddress.text;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.chaperone.app.directory.Listed;
import org.chaperone.app.ui.Sheet;

/** A list of people to download. */
final class PeopleSheet implements AutoCloseable {

    private final Sheet sheet;

    PeopleSheet(HttpServletResponse response) throws IOException {
        sheet =
                new Sheet(
                        response,
                        "people.csv",
                        "Id",
                        "Last name",
                        "First name",
                        "Kind",
                        "Grade",
                        "Schools",
                        "Title",
                        "E-mail");
    }

    void add(Listed person) {
        var grade = person.grade();
        sheet.row(
                person.id(),
                person.name().last(),
                person.name().first(),
                person.kind().one(),
                grade == null ? "" : grade.label(),
                String.join("; ", person.places()),
                text(person.title()),
                text(person.email()));
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }
}
