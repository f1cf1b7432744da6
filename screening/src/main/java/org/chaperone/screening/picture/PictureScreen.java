package org.chaperone.screening.picture;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chaperone.screening.Finding;
import org.chaperone.screening.FindingType;
import org.chaperone.screening.Item;
import org.chaperone.screening.Screen;
import org.jspecify.annotations.Nullable;

/** Sees what is in the files of pictures. Safe to use from several threads at once. */
public final class PictureScreen {

    /** The most pixels that a text reader gets; a good camera's pictures have half of it. */
    public static final long MOST_PIXELS = 60_000_000;

    private static final Duration TO_READ = Duration.ofSeconds(20);
    private static final double WORDS_SEEN = 0.9;
    private static final Set<FindingType> ON_WRITING_ALONE =
            Set.of(
                    FindingType.MISSING_ALT_TEXT,
                    FindingType.SHOUTING,
                    FindingType.JARGON,
                    FindingType.HASHTAG_CASE,
                    FindingType.LINK_TEXT,
                    FindingType.DATE_MISMATCH);

    private final Screen screen;
    private final TextReader texts;

    public PictureScreen(Screen screen, TextReader texts) {
        this.screen = screen;
        this.texts = texts;
    }

    /**
     * Everything seen in a picture.
     *
     * @param picture any bytes at all, also none
     * @param index of it among the item's files, from 0
     * @param school id of the school whose outlet it appears on; null for the district's
     * @param date the day it is published; null when not known
     */
    public PictureReport report(
            Picture picture, int index, @Nullable String school, @Nullable LocalDate date) {
        var format = PictureFormat.of(picture.bytes());
        if (format.isEmpty()) {
            return new PictureReport(
                    picture.name(),
                    null,
                    0,
                    0,
                    false,
                    Set.of(),
                    List.of(),
                    List.of(
                            "It is no JPEG, PNG, GIF, WebP or HEIC picture, so nobody looked into it."));
        }
        var contents = ContentsReader.read(format.get(), picture.bytes());
        var notSeen = new ArrayList<String>();
        if (contents.broken() != null) {
            notSeen.add(contents.broken() + ".");
        }
        var field = "files[" + index + "]";
        var findings = new ArrayList<Finding>();
        if (contents.traces().contains(Trace.LOCATION)) {
            findings.add(location(field));
        }
        var place = new Place(field, school, date);
        findings.addAll(
                screened(
                        String.join("\n\n", contents.words()),
                        place,
                        PictureReport.IN_THE_FILE,
                        " (words inside the file)",
                        1));
        switch (words(picture, format.get(), contents)) {
            case TextReader.Read read ->
                    findings.addAll(
                            screened(
                                    read.text(),
                                    place,
                                    PictureReport.IN_THE_PICTURE,
                                    " (words to be seen in the picture)",
                                    WORDS_SEEN));
            case TextReader.NotRead not ->
                    notSeen.add("Words in the picture weren’t looked at: " + not.why() + ".");
        }
        return new PictureReport(
                picture.name(),
                format.get(),
                contents.width(),
                contents.height(),
                contents.broken() == null,
                contents.traces(),
                findings,
                notSeen);
    }

    private record Place(String field, @Nullable String school, @Nullable LocalDate date) {}

    private TextReader.Result words(Picture picture, PictureFormat format, Contents contents) {
        if (format == PictureFormat.HEIF || format == PictureFormat.GIF) {
            return new TextReader.NotRead("Only JPEG, PNG and WebP pictures are read");
        }
        long pixels = (long) contents.width() * contents.height();
        if (contents.excess() != null) {
            return new TextReader.NotRead(contents.excess());
        }
        if (pixels <= 0 || pixels > MOST_PIXELS) {
            return new TextReader.NotRead("It is too large, or doesn’t say how large it is");
        }
        return texts.read(picture.bytes(), TO_READ);
    }

    private static Finding location(String field) {
        return new Finding(
                FindingType.LOCATION,
                null,
                field,
                0,
                0,
                "",
                1,
                List.of(),
                "The file says where it was taken",
                PictureReport.IN_THE_FILE);
    }

    /** Findings on words that have no place in any text: they stand at the head of the file's name. */
    private List<Finding> screened(
            String words, Place place, String note, String where, double sure) {
        if (words.isBlank()) {
            return List.of();
        }
        var item = new Item(words, List.of(), List.of(), 0, place.school(), place.date());
        return screen.findings(item).stream()
                .filter(it -> !ON_WRITING_ALONE.contains(it.type()))
                .map(
                        it ->
                                new Finding(
                                        it.type(),
                                        it.form(),
                                        place.field(),
                                        0,
                                        0,
                                        it.text(),
                                        it.confidence() * sure,
                                        it.students(),
                                        it.why() + where,
                                        it.detail() == null ? note : it.detail() + " " + note))
                .toList();
    }
}
