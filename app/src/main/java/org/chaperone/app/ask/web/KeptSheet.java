package org.chaperone.app.ask.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Stream;
import org.chaperone.app.ask.KeptSummary;

/** Kept answers as comma-separated values. */
final class KeptSheet implements AutoCloseable {

    private final CsvWriter writer;

    KeptSheet(Writer target) {
        writer = CsvWriter.builder().build(target);
        writer.writeRecord(
                "Id",
                "Kept at",
                "Asked by",
                "Question",
                "What was asked",
                "Answer",
                "In a sentence");
    }

    void add(KeptSummary kept) {
        writer.writeRecord(
                Stream.of(
                                kept.id().toString(),
                                kept.keptAt().toString(),
                                kept.asker(),
                                kept.question().word(),
                                kept.asked(),
                                kept.verdict().word(),
                                kept.headline())
                        .map(KeptSheet::inert)
                        .toList());
    }

    /** A spreadsheet takes a cell that begins like this for a formula, and a name can be anything. */
    private static String inert(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
