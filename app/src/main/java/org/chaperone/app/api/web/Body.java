package org.chaperone.app.api.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.chaperone.app.ui.ProblemJson;
import org.chaperone.app.ui.ProblemJson.Fault;
import org.chaperone.policy.reading.FactsReader;
import org.chaperone.policy.reading.Problems;
import org.chaperone.policy.reading.Yaml;
import org.springframework.http.HttpStatus;

/** What a program sent, read into a record, or all that is wrong with it. */
sealed interface Body<R> {

    /** The longest, in bytes. */
    int LONGEST = 1 << 20;

    record Fits<R>(R value) implements Body<R> {}

    record Wrong<R>(ProblemJson problem) implements Body<R> {}

    /** Reads JSON as the commands do; fields that nobody knows are passed over. */
    static <R extends Record> Body<R> read(InputStream input, Class<R> type) throws IOException {
        var bytes = input.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            return new Wrong<>(
                    ProblemJson.of(HttpStatus.CONTENT_TOO_LARGE, "Send up to 1 MiB at a time."));
        }
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new Wrong<>(ProblemJson.of(HttpStatus.BAD_REQUEST, "This isn't UTF-8."));
        }
        var problems = new Problems();
        var value =
                Yaml.read(text, "body", problems)
                        .flatMap(it -> new FactsReader(problems).read(it, type));
        if (problems.isEmpty() && value.isPresent()) {
            return new Fits<>(type.cast(value.get()));
        }
        var faults =
                problems.all().stream()
                        .map(it -> new Fault(it.message(), it.line(), it.column()))
                        .toList();
        return new Wrong<>(
                new ProblemJson(
                        HttpStatus.UNPROCESSABLE_CONTENT, "This can't be read as it is.", faults));
    }
}
