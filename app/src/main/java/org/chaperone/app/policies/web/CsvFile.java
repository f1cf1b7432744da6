package org.chaperone.app.policies.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A table to download. What a spreadsheet would take for a formula is quoted by an apostrophe. */
final class CsvFile {

    private final StringWriter text = new StringWriter();
    private final CsvWriter csv = CsvWriter.builder().build(text);
    private final String name;

    CsvFile(String name, String... columns) {
        this.name = name;
        csv.writeRecord(columns);
    }

    CsvFile row(String... values) {
        csv.writeRecord(List.of(values).stream().map(CsvFile::plain).toList());
        return this;
    }

    ResponseEntity<String> download() throws IOException {
        csv.close();
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(text.toString());
    }

    private static String plain(String value) {
        return !value.isEmpty() && "=+-@\t".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
