package org.chaperone.screening.picture;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chaperone.screening.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a picture after it was looked into.
 *
 * @param name of the file
 * @param format null when it is none that we know
 * @param width in pixels; 0 when not known
 * @param height likewise
 * @param whole whether everything was looked at that the file says beside the picture
 * @param traces what the file tells beside the picture
 * @param findings on it; each notes {@link #IN_THE_FILE} or {@link #IN_THE_PICTURE}
 * @param notSeen what couldn't be looked into and why, in sentences
 */
public record PictureReport(
        String name,
        @Nullable PictureFormat format,
        int width,
        int height,
        boolean whole,
        Set<Trace> traces,
        List<Finding> findings,
        List<String> notSeen) {

    /** The note of a finding in what the file says beside the picture. */
    public static final String IN_THE_FILE = "in-the-file";

    /** The note of a finding in words that can be seen in the picture. */
    public static final String IN_THE_PICTURE = "in-the-picture";

    public PictureReport {
        traces = traces.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(traces));
        findings = List.copyOf(findings);
        notSeen = List.copyOf(notSeen);
    }

    /** The same without what only the file says, for a copy that no longer says it. */
    public PictureReport withoutWordsInTheFile() {
        return new PictureReport(
                name,
                format,
                width,
                height,
                whole,
                traces,
                findings.stream()
                        .filter(it -> it.detail() == null || !it.detail().contains(IN_THE_FILE))
                        .toList(),
                notSeen);
    }

    /** Whether the file says where the picture was taken; null when that couldn't be seen. */
    public @Nullable Boolean locationData() {
        return traces.contains(Trace.LOCATION) ? Boolean.TRUE : whole ? Boolean.FALSE : null;
    }
}
