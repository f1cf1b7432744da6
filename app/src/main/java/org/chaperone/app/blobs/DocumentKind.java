package org.chaperone.app.blobs;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What can be taken as a document, such as the scan of a form. What it is its bytes tell, not its name. */
public enum DocumentKind {
    PDF("application/pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII)),
    JPEG("image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}),
    PNG("image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});

    /** In bytes. */
    public static final int LARGEST = 10 << 20;

    private final String mediaType;
    private final byte[] mark;

    DocumentKind(String mediaType, byte[] mark) {
        this.mediaType = mediaType;
        this.mark = mark;
    }

    /** Such as {@code application/pdf}. */
    public String mediaType() {
        return mediaType;
    }

    /** Empty when it is something else, or nothing beyond its first bytes. */
    public static Optional<DocumentKind> of(byte[] content) {
        return Arrays.stream(values()).filter(it -> it.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        return content.length > mark.length
                && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }
}
