package org.chaperone.app.directory.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Stream;
import org.chaperone.app.directory.Listed;

/** A list of people as comma-separated values. */
final class PeopleSheet implements AutoCloseable {

    private final CsvWriter writer;

    PeopleSheet(Writer target) {
        writer = CsvWriter.builder().build(target);
        writer.writeRecord(
                "Id", "Last name", "First name", "Kind", "Grade", "Schools", "Title", "E-mail");
    }

    void add(Listed person) {
        var grade = person.grade();
        writer.writeRecord(
                Stream.of(
                                person.id(),
                                person.name().last(),
                                person.name().first(),
                                person.kind().one(),
                                grade == null ? "" : grade.label(),
                                String.join("; ", person.places()),
                                PeopleQuery.text(person.title()),
                                PeopleQuery.text(person.email()))
                        .map(PeopleSheet::inert)
                        .toList());
    }

    /** A spreadsheet takes a cell that begins like this for a formula, and a name can be anything. */
    static String inert(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
