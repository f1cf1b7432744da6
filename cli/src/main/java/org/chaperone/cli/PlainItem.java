package org.chaperone.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.chaperone.check.PostedItem;
import org.jspecify.annotations.Nullable;

/**
 * Reads an item of texts alone straight from its bytes, which most items are. Whatever else stands in a line, and
 * whatever is wrong with it, is left to a reader of all JSON.
 */
final class PlainItem {

    private static final char REPLACED = '\ufffd';

    private final byte[] bytes;
    private final int end;
    private int at;

    private PlainItem(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    /** The item; null if it isn't one of texts alone, or none at all. */
    static @Nullable PostedItem read(byte[] line, int from, int length) {
        return new PlainItem(line, from, from + length).item();
    }

    private @Nullable PostedItem item() {
        if (!takes('{')) {
            return null;
        }
        String id = null;
        String kind = null;
        String text = null;
        String time = null;
        if (!takes('}')) {
            do {
                var name = text();
                var value = takes(':') ? text() : null;
                if (name == null || value == null) {
                    return null;
                }
                switch (name) {
                    case "id" -> id = value;
                    case "kind" -> kind = value;
                    case "text" -> text = value;
                    case "at" -> time = value;
                    default -> {
                        return null;
                    }
                }
            } while (takes(','));
            if (!takes('}')) {
                return null;
            }
        }
        skipBlanks();
        return at == end
                ? new PostedItem(id, kind, text, null, null, null, null, null, time, null)
                : null;
    }

    /** Goes behind the sign, and the blanks before it, if that is what comes next. */
    private boolean takes(char sign) {
        skipBlanks();
        if (at < end && bytes[at] == sign) {
            at++;
            return true;
        }
        return false;
    }

    private void skipBlanks() {
        while (at < end
                && (bytes[at] == ' '
                        || bytes[at] == '\t'
                        || bytes[at] == '\r'
                        || bytes[at] == '\n')) {
            at++;
        }
    }

    private @Nullable String text() {
        if (!takes('"')) {
            return null;
        }
        int from = at;
        at = ByteSearch.textEnd(bytes, from, end);
        if (at == end) {
            return null;
        }
        if (bytes[at] == '"') {
            return decoded(from, at++);
        }
        return bytes[at] == '\\' ? textWithEscapes(from) : null;
    }

    private @Nullable String textWithEscapes(int from) {
        var text = new StringBuilder();
        for (int begin = from; at < end; at = ByteSearch.textEnd(bytes, begin, end)) {
            var part = decoded(begin, at);
            if (part == null) {
                return null;
            }
            text.append(part);
            int sign = bytes[at++];
            if (sign == '"') {
                return text.toString();
            }
            int escaped = sign == '\\' ? escaped() : -1;
            if (escaped < 0) {
                return null;
            }
            text.append((char) escaped);
            begin = at;
        }
        return null;
    }

    /** The UTF-16 unit that the escape after a backslash stands for; -1 if there is no such escape. */
    private int escaped() {
        if (at == end) {
            return -1;
        }
        return switch (bytes[at++]) {
            case '"' -> '"';
            case '\\' -> '\\';
            case '/' -> '/';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hexadecimal();
            default -> -1;
        };
    }

    private int hexadecimal() {
        int unit = 0;
        for (int last = at + 4; at < last; at++) {
            int digit = at < end && bytes[at] > 0 ? Character.digit(bytes[at], 16) : -1;
            if (digit < 0) {
                return -1;
            }
            unit = unit << 4 | digit;
        }
        return unit;
    }

    /** The text of these bytes; null unless it is all well-formed. */
    private @Nullable String decoded(int from, int to) {
        if (ByteSearch.isAscii(bytes, from, to)) {
            return new String(bytes, from, to - from, ISO_8859_1);
        }
        var text = new String(bytes, from, to - from, UTF_8);
        return text.indexOf(REPLACED) < 0 ? text : null;
    }
}
