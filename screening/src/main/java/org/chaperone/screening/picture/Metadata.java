package org.chaperone.screening.picture;

import com.drew.lang.ByteArrayReader;
import com.drew.lang.SequentialByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.photoshop.PhotoshopReader;
import com.drew.metadata.xmp.XmpDirectory;
import com.drew.metadata.xmp.XmpReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes in what the parts of a picture's file tell, one part after the other. */
final class Metadata {

    private static final int LONGEST_PART = 1 << 20;
    private static final int LONGEST_WORDS = 2_000;
    private static final int MOST_WORDS = 100;

    private static final List<Integer> EXIF_WORDS =
            List.of(
                    ExifDirectoryBase.TAG_IMAGE_DESCRIPTION,
                    ExifDirectoryBase.TAG_ARTIST,
                    ExifDirectoryBase.TAG_COPYRIGHT,
                    ExifDirectoryBase.TAG_USER_COMMENT,
                    ExifDirectoryBase.TAG_WIN_TITLE,
                    ExifDirectoryBase.TAG_WIN_COMMENT,
                    ExifDirectoryBase.TAG_WIN_AUTHOR,
                    ExifDirectoryBase.TAG_WIN_KEYWORDS,
                    ExifDirectoryBase.TAG_WIN_SUBJECT,
                    ExifDirectoryBase.TAG_CAMERA_OWNER_NAME);
    private static final List<Integer> EXIF_DEVICE =
            List.of(
                    ExifDirectoryBase.TAG_MAKE,
                    ExifDirectoryBase.TAG_MODEL,
                    ExifDirectoryBase.TAG_BODY_SERIAL_NUMBER,
                    ExifDirectoryBase.TAG_LENS_SERIAL_NUMBER,
                    ExifDirectoryBase.TAG_LENS_MODEL);
    private static final List<Integer> EXIF_MOMENT =
            List.of(
                    ExifDirectoryBase.TAG_DATETIME,
                    ExifDirectoryBase.TAG_DATETIME_ORIGINAL,
                    ExifDirectoryBase.TAG_DATETIME_DIGITIZED);
    private static final List<Integer> EXIF_PLACE =
            List.of(
                    GpsDirectory.TAG_LATITUDE,
                    GpsDirectory.TAG_LONGITUDE,
                    GpsDirectory.TAG_DEST_LATITUDE,
                    GpsDirectory.TAG_DEST_LONGITUDE,
                    GpsDirectory.TAG_AREA_INFORMATION);
    private static final List<Integer> IPTC_WORDS =
            List.of(
                    IptcDirectory.TAG_OBJECT_NAME,
                    IptcDirectory.TAG_KEYWORDS,
                    IptcDirectory.TAG_BY_LINE,
                    IptcDirectory.TAG_HEADLINE,
                    IptcDirectory.TAG_CREDIT,
                    IptcDirectory.TAG_COPYRIGHT_NOTICE,
                    IptcDirectory.TAG_CONTACT,
                    IptcDirectory.TAG_CAPTION,
                    IptcDirectory.TAG_CAPTION_WRITER,
                    IptcDirectory.TAG_SPECIAL_INSTRUCTIONS);
    private static final List<Integer> IPTC_PLACE =
            List.of(IptcDirectory.TAG_CITY, IptcDirectory.TAG_SUB_LOCATION);

    private static final Pattern XMP_PLACE =
            Pattern.compile(
                    "(?i).*(?:GPSL(?:at|ong)itude|GPSDest|photoshop:City|:Location(?:Shown|Created)?\\b|:Sublocation|:City).*");
    private static final Pattern XMP_WORDS =
            Pattern.compile(
                    "(?i).*(?:dc:(?:title|description|subject|creator|rights)|photoshop:(?:Headline|Credit|CaptionWriter)|:PersonInImage|:Description|:Name\\b|hierarchicalSubject|:Keywords|UserComment|OwnerName|:Artist).*");
    private static final Pattern XMP_DEVICE =
            Pattern.compile("(?i).*(?:SerialNumber|tiff:Make|tiff:Model|aux:Lens).*");
    private static final Pattern XMP_MOMENT =
            Pattern.compile("(?i).*(?:DateTimeOriginal|CreateDate|photoshop:DateCreated).*");
    private static final Pattern DECLARATION = Pattern.compile("<!(?:DOCTYPE|ENTITY)");

    private final Set<Trace> traces = EnumSet.noneOf(Trace.class);
    private final Set<String> words = new LinkedHashSet<>();
    private int orientation = 1;
    private boolean overlooked;

    Set<Trace> traces() {
        return traces;
    }

    List<String> words() {
        return List.copyOf(words);
    }

    int orientation() {
        return orientation;
    }

    /** Whether something was too large or too strange to be looked into. */
    boolean overlooked() {
        return overlooked;
    }

    void exif(byte[] tiff) {
        take(tiff, read -> new ExifReader().extract(new ByteArrayReader(tiff), read));
    }

    void xmp(byte[] packet) {
        take(packet, read -> new XmpReader().extract(packet, read));
    }

    void photoshop(byte[] resources) {
        take(
                resources,
                read ->
                        new PhotoshopReader()
                                .extract(
                                        new SequentialByteArrayReader(resources),
                                        resources.length,
                                        read));
    }

    /** Words that stand beside the picture as they are. */
    void text(String text) {
        var plain = text.replace("\0", " ").strip();
        if (!plain.isEmpty() && words.size() < MOST_WORDS) {
            words.add(plain.substring(0, Math.min(plain.length(), LONGEST_WORDS)));
            traces.add(Trace.WORDS);
        }
    }

    void overlook() {
        overlooked = true;
    }

    private interface Reading {
        void into(com.drew.metadata.Metadata read);
    }

    /** XML that declares entities is what no camera writes, so it isn't given to a parser. */
    private void take(byte[] part, Reading reading) {
        if (part.length > LONGEST_PART || declares(part)) {
            overlooked = true;
            return;
        }
        var read = new com.drew.metadata.Metadata();
        try {
            reading.into(read);
        } catch (RuntimeException | StackOverflowError malformed) {
            overlooked = true;
        }
        read.getDirectories().forEach(this::note);
    }

    private static boolean declares(byte[] part) {
        var letters = new String(part, StandardCharsets.ISO_8859_1).replace("\0", "");
        return DECLARATION.matcher(letters).find();
    }

    private void note(Directory directory) {
        switch (directory) {
            case GpsDirectory gps -> {
                var place = gps.getGeoLocation();
                if (has(gps, EXIF_PLACE) && (place == null || !place.isZero())) {
                    traces.add(Trace.LOCATION);
                }
            }
            case ExifDirectoryBase exif -> exif(exif);
            case IptcDirectory iptc -> {
                if (has(iptc, IPTC_PLACE)) {
                    traces.add(Trace.LOCATION);
                }
                if (iptc.containsTag(IptcDirectory.TAG_DATE_CREATED)) {
                    traces.add(Trace.MOMENT);
                }
                IPTC_WORDS.forEach(it -> describe(iptc, it));
            }
            case XmpDirectory xmp -> xmp.getXmpProperties().entrySet().forEach(this::property);
            default -> {}
        }
    }

    private void exif(ExifDirectoryBase exif) {
        if (has(exif, EXIF_DEVICE)) {
            traces.add(Trace.DEVICE);
        }
        if (has(exif, EXIF_MOMENT)) {
            traces.add(Trace.MOMENT);
        }
        EXIF_WORDS.forEach(it -> describe(exif, it));
        var turned = exif.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
        if (exif instanceof ExifIFD0Directory && turned != null && turned > 1 && turned <= 8) {
            orientation = turned;
        }
    }

    private void property(Map.Entry<String, String> property) {
        var name = property.getKey();
        var value = property.getValue();
        if (name == null || value == null || value.isBlank()) {
            return;
        }
        if (XMP_PLACE.matcher(name).matches()) {
            traces.add(Trace.LOCATION);
        }
        if (XMP_DEVICE.matcher(name).matches()) {
            traces.add(Trace.DEVICE);
        }
        if (XMP_MOMENT.matcher(name).matches()) {
            traces.add(Trace.MOMENT);
        }
        if (XMP_WORDS.matcher(name).matches() && !name.endsWith("xml:lang")) {
            text(value);
        }
    }

    private static boolean has(Directory directory, List<Integer> tags) {
        return tags.stream().anyMatch(directory::containsTag);
    }

    private void describe(Directory directory, int tag) {
        if (directory.containsTag(tag)) {
            var said = directory.getDescription(tag);
            if (said != null) {
                text(said);
            }
        }
    }
}
