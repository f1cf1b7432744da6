package org.chaperone.app.checks.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chaperone.screening.picture.PictureReport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was seen in pictures, carried along in the form: nothing of a draft is kept here, and nobody sends a picture again
 * with each key. Who changes it misleads nobody else.
 */
final class SeenField {

    static final String NAME = "seen";

    private static final int LONGEST = 400_000;
    private static final Pattern ON_A_FILE = Pattern.compile("files\\[\\d]");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SeenField() {}

    static String write(List<PictureReport> pictures) {
        if (pictures.isEmpty()) {
            return "";
        }
        var written = Base64.getEncoder().encodeToString(JSON.writeValueAsBytes(pictures));
        return written.length() <= LONGEST ? written : "";
    }

    /** The same again, or nothing where it can't be that. Only findings on files are taken over. */
    static List<PictureReport> read(@Nullable String field) {
        if (field == null || field.isEmpty() || field.length() > LONGEST) {
            return List.of();
        }
        try {
            var json = new String(Base64.getDecoder().decode(field), StandardCharsets.UTF_8);
            var reports = JSON.readValue(json, PictureReport[].class);
            return Stream.of(reports).limit(Uploads.MOST).map(SeenField::onFilesOnly).toList();
        } catch (JacksonException | IllegalArgumentException | NullPointerException changed) {
            return List.of();
        }
    }

    private static PictureReport onFilesOnly(PictureReport report) {
        return new PictureReport(
                report.name(),
                report.format(),
                report.width(),
                report.height(),
                report.whole(),
                report.traces(),
                report.findings().stream()
                        .filter(it -> ON_A_FILE.matcher(it.field()).matches())
                        .toList(),
                report.notSeen());
    }
}
