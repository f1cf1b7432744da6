package org.chaperone.roster.oneroster;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;

/** Passes bytes on as long as they are well-formed UTF-8, without the byte order mark. */
final class CheckedUtf8 extends FilterInputStream {

    /** The bytes are not UTF-8. */
    static final class NotUtf8 extends IOException {
        final String reason;
        final long line;

        NotUtf8(String reason, long line) {
            super(reason);
            this.reason = reason;
            this.line = line;
        }
    }

    private long position;
    private long line = 1;
    private int first;
    private long firstPosition;
    private int wanted;
    private int lowest = 0x80;
    private int highest = 0xBF;

    private CheckedUtf8(InputStream in, long position) {
        super(in);
        this.position = position;
    }

    static InputStream open(InputStream in) throws IOException {
        var ahead = new PushbackInputStream(in, 3);
        var mark = ahead.readNBytes(3);
        if (mark.length >= 2 && (mark[0] & 0xFF) + (mark[1] & 0xFF) == 0xFE + 0xFF) {
            throw new NotUtf8("is in UTF-16, expected UTF-8", 0);
        }
        if (Arrays.equals(mark, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})) {
            return new CheckedUtf8(ahead, 3);
        }
        ahead.unread(mark);
        return new CheckedUtf8(ahead, 0);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count < 0 && wanted > 0) {
            throw new NotUtf8("ends in the middle of a character, expected UTF-8", line);
        }
        for (int i = 0; i < count; i++) {
            check(buffer[offset + i] & 0xFF);
            position++;
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void check(int next) throws NotUtf8 {
        if (wanted > 0) {
            if (next < lowest || next > highest) {
                throw malformed(first, firstPosition);
            }
            wanted--;
            lowest = 0x80;
            highest = 0xBF;
        } else if (next == '\n') {
            line++;
        } else if (next >= 0x80) {
            lead(next);
        }
    }

    private void lead(int next) throws NotUtf8 {
        first = next;
        firstPosition = position;
        if (next >= 0xC2 && next <= 0xDF) {
            wanted = 1;
        } else if (next >= 0xE0 && next <= 0xEF) {
            wanted = 2;
            lowest = next == 0xE0 ? 0xA0 : 0x80;
            highest = next == 0xED ? 0x9F : 0xBF;
        } else if (next >= 0xF0 && next <= 0xF4) {
            wanted = 3;
            lowest = next == 0xF0 ? 0x90 : 0x80;
            highest = next == 0xF4 ? 0x8F : 0xBF;
        } else {
            throw malformed(next, position);
        }
    }

    private NotUtf8 malformed(int bad, long at) {
        return new NotUtf8(
                "byte %d (0x%02X) is not UTF-8; save the file as UTF-8".formatted(at, bad), line);
    }
}
