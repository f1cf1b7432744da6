package org.chaperone.app.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/**
 * What went wrong, for a program (RFC 9457).
 *
 * @param detail a sentence for whoever reads the log
 * @param errors all that is wrong with what was sent, each with its place
 */
public record ProblemJson(HttpStatus status, String detail, List<Fault> errors) {

    /**
     * @param line from 1; 0 when the whole is meant
     */
    public record Fault(String detail, int line, int column) {}

    public static ProblemJson of(HttpStatus status, String detail) {
        return new ProblemJson(status, detail, List.of());
    }

    public ResponseEntity<Object> answer() {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body());
    }

    /** For where no handler answers. */
    public void write(HttpServletResponse response) throws IOException {
        var bytes = JsonMapper.shared().writeValueAsBytes(body());
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private Map<String, @Nullable Object> body() {
        var body = new LinkedHashMap<String, @Nullable Object>();
        body.put("type", "about:blank");
        body.put("title", status.getReasonPhrase());
        body.put("status", status.value());
        body.put("detail", detail);
        if (!errors.isEmpty()) {
            body.put("errors", errors);
        }
        return body;
    }
}
