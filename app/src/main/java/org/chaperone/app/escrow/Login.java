package org.chaperone.app.escrow;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What it takes to enter an outlet, in the clear. Wiped when it is closed; says nothing of itself in words. */
public final class Login implements AutoCloseable {

    public static final int LONGEST_PART = 2_000;

    private static final byte FORMAT = 1;

    /** What a login can have. */
    public enum Part {
        USER("User name"),
        EMAIL("E-mail of the account"),
        PASSWORD("Password"),
        RECOVERY_CODES("Recovery codes"),
        AUTHENTICATOR("Seed of the authenticator");

        private final String words;

        Part(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    private final Map<Part, byte[]> parts;

    private Login(Map<Part, byte[]> parts) {
        this.parts = parts;
    }

    /** Takes what is there; a part that is blank isn't. */
    public static Login of(Map<Part, String> written) {
        var parts = new EnumMap<Part, byte[]>(Part.class);
        written.forEach(
                (part, text) -> {
                    if (!text.isBlank()) {
                        parts.put(part, text.strip().getBytes(StandardCharsets.UTF_8));
                    }
                });
        return new Login(parts);
    }

    /** Reads what {@link #bytes} wrote, and wipes that. */
    static Login read(byte[] bytes) {
        try {
            var buffer = ByteBuffer.wrap(bytes);
            if (buffer.get() != FORMAT) {
                throw new IllegalArgumentException("A login of a format that isn't known");
            }
            var parts = new EnumMap<Part, byte[]>(Part.class);
            while (buffer.hasRemaining()) {
                var part = Part.values()[buffer.get()];
                var text = new byte[buffer.getInt()];
                buffer.get(text);
                parts.put(part, text);
            }
            return new Login(parts);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** All of it in one array, which the caller wipes. */
    byte[] bytes() {
        var length =
                1 + parts.values().stream().mapToInt(it -> 1 + Integer.BYTES + it.length).sum();
        var buffer = ByteBuffer.allocate(length).put(FORMAT);
        parts.forEach(
                (part, text) -> buffer.put((byte) part.ordinal()).putInt(text.length).put(text));
        return buffer.array();
    }

    /** Which parts it has. */
    public Set<Part> parts() {
        return parts.isEmpty() ? Set.of() : EnumSet.copyOf(parts.keySet());
    }

    /** A part as text, for the one who is shown it; empty when there is none. */
    public String text(Part part) {
        var text = parts.get(part);
        return text == null ? "" : new String(text, StandardCharsets.UTF_8);
    }

    boolean isTooLong() {
        return parts.values().stream().anyMatch(it -> it.length > LONGEST_PART);
    }

    /** Whether its password is that of the other; takes as long for any. */
    boolean hasSamePassword(Login other) {
        return MessageDigest.isEqual(
                parts.getOrDefault(Part.PASSWORD, new byte[0]),
                other.parts.getOrDefault(Part.PASSWORD, new byte[0]));
    }

    @Override
    public void close() {
        parts.values().forEach(it -> Arrays.fill(it, (byte) 0));
    }

    @Override
    public String toString() {
        return "Login" + parts();
    }
}
