package org.chaperone.screening.picture;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Pictures for tests, with whatever beside the picture. */
final class Pictures {

    static final String XMP =
            """
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:exif="http://ns.adobe.com/exif/1.0/"
              exif:GPSLatitude="42,27.0N" exif:GPSLongitude="71,48.0W">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Noah Bennett at practice</rdf:li></rdf:Alt></dc:title>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            """;

    private Pictures() {}

    static byte[] jpeg() {
        return written(picture("", 64, 48), "jpg");
    }

    static byte[] png() {
        return written(picture("", 64, 48), "png");
    }

    static byte[] pngSaying(String words) {
        return written(picture(words, 900, 160), "png");
    }

    /** A JPEG file with segments put in behind its start, each with its marker and without its length. */
    static byte[] jpegWith(byte[]... segments) {
        var plain = jpeg();
        var file = new ByteArrayOutputStream();
        file.write(plain, 0, 2);
        for (var segment : segments) {
            file.writeBytes(segment);
        }
        file.write(plain, 2, plain.length - 2);
        return file.toByteArray();
    }

    static byte[] segment(int marker, byte[] head, byte[] body) {
        return ByteBuffer.allocate(4 + head.length + body.length)
                .put((byte) 0xff)
                .put((byte) marker)
                .putShort((short) (2 + head.length + body.length))
                .put(head)
                .put(body)
                .array();
    }

    static byte[] exif(byte[] tiff) {
        return segment(0xe1, ascii("Exif\0\0"), tiff);
    }

    static byte[] xmp(String packet) {
        return segment(
                0xe1,
                ascii("http://ns.adobe.com/xap/1.0/\0"),
                packet.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] comment(String words) {
        return segment(0xfe, new byte[0], ascii(words));
    }

    /** Photoshop's resource of IPTC with a caption and a city. */
    static byte[] iptc(String caption, String city) {
        var records = new ByteArrayOutputStream();
        records.writeBytes(record(120, caption));
        records.writeBytes(record(90, city));
        var body = records.toByteArray();
        var resource = new ByteArrayOutputStream();
        resource.writeBytes(ascii("8BIM"));
        resource.writeBytes(new byte[] {0x04, 0x04, 0, 0});
        resource.writeBytes(ByteBuffer.allocate(4).putInt(body.length).array());
        resource.writeBytes(body);
        if (body.length % 2 == 1) {
            resource.write(0);
        }
        return segment(0xed, ascii("Photoshop 3.0\0"), resource.toByteArray());
    }

    private static byte[] record(int dataset, String value) {
        return ByteBuffer.allocate(5 + value.length())
                .put(new byte[] {0x1c, 2, (byte) dataset})
                .putShort((short) value.length())
                .put(ascii(value))
                .array();
    }

    /** A PNG file with chunks put in behind its header. */
    static byte[] pngWith(byte[]... chunks) {
        var plain = png();
        int header = 8 + 25;
        var file = new ByteArrayOutputStream();
        file.write(plain, 0, header);
        for (var chunk : chunks) {
            file.writeBytes(chunk);
        }
        file.write(plain, header, plain.length - header);
        return file.toByteArray();
    }

    static byte[] chunk(String type, byte[]... bodies) {
        var body = joined(bodies);
        var summed = joined(ascii(type), body);
        var sum = new CRC32();
        sum.update(summed);
        return ByteBuffer.allocate(8 + summed.length)
                .putInt(body.length)
                .put(summed)
                .putInt((int) sum.getValue())
                .array();
    }

    static byte[] packed(byte[] plain) {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            deflater.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** One pixel of lossless WebP, in the extended form when there are more chunks. */
    static byte[] webpWith(byte[]... chunks) {
        var pixel =
                little("VP8L", new byte[] {0x2f, 0, 0, 0, 0, 0x07, 0x10, 0x11, 0x11, (byte) 0x88});
        var flags = little("VP8X", new byte[] {0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        var body = joined(joined(chunks.length == 0 ? new byte[0] : flags, pixel), joined(chunks));
        return joined(
                ascii("RIFF"),
                ByteBuffer.allocate(4)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(body.length + 4)
                        .array(),
                ascii("WEBP"),
                body);
    }

    static byte[] little(String type, byte[] body) {
        var size = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(body.length);
        return joined(ascii(type), size.array(), body, new byte[body.length % 2]);
    }

    /** A moving GIF of two frames, with blocks put in before the first. */
    static byte[] gifWith(byte[]... blocks) {
        var frame =
                joined(
                        new byte[] {0x21, (byte) 0xf9, 4, 4, 10, 0, 0, 0},
                        new byte[] {0x2c, 0, 0, 0, 0, 2, 0, 1, 0, 0},
                        new byte[] {2, 2, 0x44, 0x0a, 0});
        return joined(
                ascii("GIF89a"),
                new byte[] {2, 0, 1, 0, (byte) 0x80, 0, 0},
                new byte[] {0, 0, 0, -1, -1, -1},
                application("NETSCAPE2.0", new byte[] {1, 5, 0}),
                joined(blocks),
                frame,
                frame,
                new byte[] {0x3b});
    }

    static byte[] application(String name, byte[] said) {
        return joined(
                new byte[] {0x21, (byte) 0xff, 11},
                ascii(name),
                new byte[] {(byte) said.length},
                said,
                new byte[1]);
    }

    static byte[] gifComment(String words) {
        return joined(
                new byte[] {0x21, (byte) 0xfe, (byte) words.length()}, ascii(words), new byte[1]);
    }

    /** How Adobe puts XMP into a GIF: as it is, and then bytes from which every jump ends at the end. */
    static byte[] gifXmp(String packet) {
        var tail = new byte[258];
        tail[0] = 1;
        for (int at = 1; at < 257; at++) {
            tail[at] = (byte) (256 - at);
        }
        return joined(
                new byte[] {0x21, (byte) 0xff, 11},
                ascii("XMP DataXMP"),
                packet.getBytes(StandardCharsets.UTF_8),
                tail);
    }

    /**
     * The boxes of an HEIC file that place an Exif item and a picture, a stretch of bytes in the place of each, and one more
     * that belongs to no item.
     */
    static byte[] heic(byte[] tiff) {
        var image = ascii("the picture itself");
        var exif = joined(new byte[] {0, 0, 0, 6}, ascii("Exif\0\0"), tiff);
        var item = box("infe", new byte[] {2, 0, 0, 0, 0, 1, 0, 0}, ascii("Exif"), new byte[1]);
        var picture = box("infe", new byte[] {2, 0, 0, 0, 0, 2, 0, 0}, ascii("hvc1"), new byte[1]);
        var items = box("iinf", new byte[] {0, 0, 0, 0, 0, 2}, item, picture);
        var size =
                box(
                        "iprp",
                        box(
                                "ipco",
                                box(
                                        "ispe",
                                        ByteBuffer.allocate(12)
                                                .putInt(0)
                                                .putInt(64)
                                                .putInt(48)
                                                .array())));
        var start = box("ftyp", ascii("heic"), new byte[4], ascii("mif1"));
        int places = 8 + 4 + 2 + 2 + 2 * (2 + 2 + 2 + 8);
        int meta = 8 + 4 + items.length + size.length + places;
        int at = start.length + meta + 8;
        var place =
                box(
                        "iloc",
                        ByteBuffer.allocate(36)
                                .putInt(0)
                                .putShort((short) 0x4400)
                                .putShort((short) 2)
                                .putShort((short) 1)
                                .putShort((short) 0)
                                .putShort((short) 1)
                                .putInt(at)
                                .putInt(exif.length)
                                .putShort((short) 2)
                                .putShort((short) 0)
                                .putShort((short) 1)
                                .putInt(at + exif.length)
                                .putInt(image.length)
                                .array());
        return joined(
                start,
                box("meta", new byte[4], items, size, place),
                box("mdat", exif, image, ascii("Emma, left behind")));
    }

    static byte[] box(String type, byte[]... bodies) {
        var body = joined(bodies);
        return joined(ByteBuffer.allocate(4).putInt(body.length + 8).array(), ascii(type), body);
    }

    static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    /** Every pixel's colour, row by row. */
    static int[] pixels(byte[] file) {
        try {
            var image = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(file)));
            int width = image.getWidth();
            return image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage picture(String words, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.BLACK);
        if (words.isEmpty()) {
            for (int at = 0; at < width; at += 4) {
                graphics.setColor(new Color(at * 3, 255 - at * 2, at));
                graphics.drawLine(at, 0, width - at, height);
            }
        } else {
            graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 48));
            graphics.drawString(words, 30, 95);
        }
        graphics.dispose();
        return image;
    }

    private static byte[] written(BufferedImage image, String format) {
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
