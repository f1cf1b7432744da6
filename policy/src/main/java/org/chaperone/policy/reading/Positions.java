package org.chaperone.policy.reading;

/** Finds where in its file a character of a YAML text stands, whatever style the text is written in. */
public final class Positions {

    private Positions() {}

    /**
     * Quoting, folding and indentation change white space only, so the n-th visible character of the
     * value is the n-th visible character of the source.
     *
     * @param offset UTF-16 offset into the text's value; past its end gives the end
     */
    public static Place of(Yaml.Text text, int offset) {
        if (text.source().isEmpty()) {
            return text.place();
        }
        var visible =
                text.value()
                        .substring(0, Math.min(offset, text.value().length()))
                        .chars()
                        .filter(Positions::isVisible)
                        .count();
        var source = text.source();
        var at = firstCharacter(source, source.offsetByCodePoints(0, text.offset()));
        while (at < source.length() && (visible > 0 || !isVisible(source.charAt(at)))) {
            if (isVisible(source.charAt(at))) {
                visible--;
            }
            at++;
        }
        var line = (int) source.substring(0, at).chars().filter(it -> it == '\n').count() + 1;
        return new Place(text.place().file(), line, at - source.lastIndexOf('\n', at - 1));
    }

    private static int firstCharacter(String source, int start) {
        if (start >= source.length()) {
            return source.length();
        }
        return switch (source.charAt(start)) {
            case '"', '\'' -> start + 1;
            case '|', '>' -> {
                var end = source.indexOf('\n', start);
                yield end < 0 ? source.length() : end + 1;
            }
            default -> start;
        };
    }

    private static boolean isVisible(int character) {
        return !Character.isWhitespace(character);
    }
}
