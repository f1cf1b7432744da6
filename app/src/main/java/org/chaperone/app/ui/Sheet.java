package org.chaperone.app.ui;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A table to download as comma-separated values, written while it is read. */
public final class Sheet implements AutoCloseable {

    private final CsvWriter writer;

    /**
     * @param name of the file, such as {@code people.csv}
     */
    public Sheet(HttpServletResponse response, String name, String... columns) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        writer = CsvWriter.builder().build(response.getWriter());
        writer.writeRecord(columns);
    }

    public void row(String... cells) {
        writer.writeRecord(Arrays.stream(cells).map(Sheet::inert).toList());
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
