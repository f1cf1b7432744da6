package org.chaperone.policy.reading;

/** Quotes texts for canonical JSON (RFC 8785); a lone surrogate is written as an escape, so that it survives UTF-8. */
final class JsonText {

    private static final String HEX = "0123456789abcdef";

    private JsonText() {}

    static void quote(String words, StringBuilder text) {
        text.append('"');
        for (var i = 0; i < words.length(); i++) {
            var character = words.charAt(i);
            switch (character) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (character < 0x20 || isLone(words, i)) {
                        text.append("\\u");
                        for (var shift = 12; shift >= 0; shift -= 4) {
                            text.append(HEX.charAt(character >> shift & 15));
                        }
                    } else {
                        text.append(character);
                    }
                }
            }
        }
        text.append('"');
    }

    private static boolean isLone(String words, int at) {
        var character = words.charAt(at);
        if (Character.isHighSurrogate(character)) {
            return at + 1 == words.length() || !Character.isLowSurrogate(words.charAt(at + 1));
        }
        return Character.isLowSurrogate(character)
                && (at == 0 || !Character.isHighSurrogate(words.charAt(at - 1)));
    }
}
