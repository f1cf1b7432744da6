package org.chaperone.screening.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.chaperone.screening.picture.Part.Kind;

/** A copy of a picture that says nothing beside the picture. Its pixels are not touched, and it stays as upright. */
public sealed interface CleanCopy {

    /** The largest file of which a copy is made. */
    int MOST_BYTES = 64 << 20;

    /**
     * @param bytes the whole file
     * @param orientation 1 to 8 as in Exif; 1 is upright
     */
    record Made(PictureFormat format, byte[] bytes, int orientation) implements CleanCopy {}

    /**
     * @param why a sentence without its full stop
     */
    record NotMade(String why) implements CleanCopy {}

    /** The copy of a file, if it is a whole picture of a format we know. */
    static CleanCopy of(byte[] file) {
        var format = PictureFormat.of(file);
        if (format.isEmpty()) {
            return new NotMade("It is no JPEG, PNG, GIF, WebP or HEIC picture");
        }
        if (file.length > MOST_BYTES) {
            return new NotMade("It is larger than %d MB".formatted(MOST_BYTES >> 20));
        }
        var layout = Layout.of(format.get(), new Bytes(file));
        if (layout.broken != null) {
            return new NotMade(layout.broken);
        }
        var excess = layout.excess();
        if (excess != null) {
            return new NotMade(excess);
        }
        int turned = ContentsReader.read(format.get(), file).orientation();
        return new Made(
                format.get(),
                switch (format.get()) {
                    case JPEG -> jpeg(file, layout, turned);
                    case PNG -> png(file, layout, turned);
                    case GIF -> gif(file, layout);
                    case WEBP -> webp(file, layout, turned);
                    case HEIF -> heif(file, layout);
                },
                turned);
    }

    private static byte[] jpeg(byte[] file, Layout layout, int turned) {
        var copy = new ByteArrayOutputStream(file.length);
        copy.write(file, 0, 2);
        if (turned > 1) {
            var tiff = upright(turned);
            copy.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (tiff.length + 8)});
            copy.writeBytes(new byte[] {'E', 'x', 'i', 'f', 0, 0});
            copy.writeBytes(tiff);
        }
        shown(file, layout, 2, copy);
        return copy.toByteArray();
    }

    private static byte[] png(byte[] file, Layout layout, int turned) {
        int header = Png.SIGNATURE + 25;
        var copy = new ByteArrayOutputStream(file.length);
        copy.write(file, 0, header);
        if (turned > 1) {
            var tiff = upright(turned);
            var chunk = ByteBuffer.allocate(tiff.length + 4);
            chunk.put(new byte[] {'e', 'X', 'I', 'f'}).put(tiff);
            var sum = new CRC32();
            sum.update(chunk.array());
            copy.writeBytes(ByteBuffer.allocate(4).putInt(tiff.length).array());
            copy.writeBytes(chunk.array());
            copy.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        }
        shown(file, layout, header, copy);
        return copy.toByteArray();
    }

    private static byte[] gif(byte[] file, Layout layout) {
        var copy = new ByteArrayOutputStream(file.length);
        shown(file, layout, 0, copy);
        return copy.toByteArray();
    }

    private static byte[] webp(byte[] file, Layout layout, int turned) {
        var body = new ByteArrayOutputStream(file.length);
        shown(file, layout, Webp.HEAD, body);
        boolean extended = body.size() > 8 && new Bytes(body.toByteArray()).startsWith(0, "VP8X");
        if (turned > 1 && extended) {
            var tiff = upright(turned);
            body.writeBytes(new byte[] {'E', 'X', 'I', 'F', (byte) tiff.length, 0, 0, 0});
            body.writeBytes(tiff);
        }
        var bytes = body.toByteArray();
        if (extended) {
            bytes[8] &= (byte) (turned > 1 ? ~0x04 : ~0x0c);
        }
        var copy = ByteBuffer.allocate(Webp.HEAD + bytes.length).order(ByteOrder.LITTLE_ENDIAN);
        copy.put(new byte[] {'R', 'I', 'F', 'F'}).putInt(bytes.length + 4);
        copy.put(new byte[] {'W', 'E', 'B', 'P'}).put(bytes);
        return copy.array();
    }

    /** Everything in it is found by its place, so what it says is blotted out where it stands. */
    private static byte[] heif(byte[] file, Layout layout) {
        var copy = file.clone();
        layout.parts().stream()
                .filter(it -> it.kind() != Kind.PICTURE)
                .forEach(it -> Arrays.fill(copy, it.start(), it.end(), (byte) 0));
        return copy;
    }

    private static void shown(byte[] file, Layout layout, int from, ByteArrayOutputStream copy) {
        for (var part : layout.parts()) {
            if (part.kind() == Kind.PICTURE && part.end() > from) {
                int start = Math.max(from, part.start());
                copy.write(file, start, part.end() - start);
            }
        }
    }

    /** The smallest Exif there is: one entry, the orientation. */
    private static byte[] upright(int orientation) {
        return ByteBuffer.allocate(26)
                .put(new byte[] {'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
