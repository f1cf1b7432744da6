package org.chaperone.app.directory;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Many rows into one table, by COPY in its text format. */
final class CopyIn {

    /** The values of a row, in the order of the columns; their {@code toString} is what PostgreSQL reads. */
    interface Values<T> {
        @Nullable Object[] of(T value);
    }

    private static final int CHUNK = 1 << 16;
    private static final String ESCAPED = "\\\t\n\r";
    private static final String WRITTEN = "\\tnr";

    private final org.postgresql.copy.CopyIn copy;
    private final StringBuilder chunk = new StringBuilder(CHUNK + (CHUNK >> 2));

    /** Copies all rows within the transaction under way, and says how many they were. */
    static <T> int rows(
            JdbcTemplate db,
            String table,
            List<String> columns,
            Collection<T> all,
            Values<T> values) {
        Integer copied =
                db.execute(
                        (ConnectionCallback<Integer>)
                                connection -> {
                                    var copy = new CopyIn(connection, table, columns);
                                    for (var it : all) {
                                        copy.add(values.of(it));
                                    }
                                    copy.end();
                                    return all.size();
                                });
        return copied == null ? 0 : copied;
    }

    private CopyIn(Connection connection, String table, List<String> columns) throws SQLException {
        copy =
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(
                                "COPY %s (%s) FROM STDIN"
                                        .formatted(table, String.join(", ", columns)));
    }

    private void add(@Nullable Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            if (i > 0) {
                chunk.append('\t');
            }
            var value = values[i];
            if (value == null) {
                chunk.append("\\N");
            } else {
                escape(value.toString());
            }
        }
        chunk.append('\n');
        if (chunk.length() >= CHUNK) {
            flush();
        }
    }

    /** An array's text, each element quoted. */
    static String array(List<String> elements) {
        var text = new StringBuilder("{");
        for (var element : elements) {
            text.append(text.length() > 1 ? ",\"" : "\"")
                    .append(element.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return text.append('}').toString();
    }

    private void escape(String value) {
        var from = 0;
        for (var i = 0; i < value.length(); i++) {
            var letter = value.charAt(i);
            var escaped = letter <= '\\' ? ESCAPED.indexOf(letter) : -1;
            if (escaped >= 0) {
                chunk.append(value, from, i).append('\\').append(WRITTEN.charAt(escaped));
                from = i + 1;
            }
        }
        chunk.append(from == 0 ? value : value.substring(from));
    }

    private void flush() throws SQLException {
        var bytes = chunk.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        chunk.setLength(0);
    }

    private void end() throws SQLException {
        flush();
        copy.endCopy();
    }
}
