package org.chaperone.screening;

import java.util.Locale;
import java.util.regex.Pattern;

/** Finds places on the map: coordinates, and links to maps. */
final class Places implements Finder {

    private static final Pattern DECIMAL =
            Pattern.compile(
                    "-?(?:[0-8]?\\d|90)\\.\\d{3,10}°?\\s{0,2}[NS]?[,;\\s]\\s{0,2}-?(?:1[0-7]\\d|0?\\d?\\d|180)\\.\\d{3,10}°?(?:\\s?[EW])?(?!\\d)");
    private static final Pattern DEGREES =
            Pattern.compile(
                    "\\d{1,2}°\\s?\\d{1,2}['′’]\\s?(?:\\d{1,2}(?:\\.\\d{1,4})?[\"″”]\\s?)?[NS][,\\s]{1,3}\\d{1,3}°\\s?\\d{1,2}['′’]\\s?(?:\\d{1,2}(?:\\.\\d{1,4})?[\"″”]\\s?)?[EW]");
    private static final Pattern MAP =
            Pattern.compile(
                    "maps\\.app\\.goo\\.gl|goo\\.gl/maps|google\\.[a-z.]{2,6}/maps|maps\\.google|maps\\.apple|w3w\\.co|what3words");

    /** Of two decimal numbers. */
    private static final int FEWEST_DIGITS = 8;

    @Override
    public boolean mayFind(Words words) {
        return Links.mayBeWeb(words)
                || words.glance().digits() >= FEWEST_DIGITS
                || words.glance().digits() > 0 && words.text.indexOf('°') >= 0;
    }

    @Override
    public void find(Field field) {
        var words = field.words;
        int next = 0;
        var numerals = words.numerals();
        for (int i = 0; i < numerals.count(); i++) {
            int word = numerals.word(i);
            boolean tried =
                    word >= next
                            && words.isNumber(word)
                            && !field.links.hold(word)
                            && (words.after(word) == '.' || words.after(word) == '°');
            if (tried) {
                int end = coordinates(field, word);
                next = end > 0 ? words.at(end) : word + 1;
            }
        }
        for (var link : field.links.web()) {
            var address = words.text.substring(link.start(), link.end()).toLowerCase(Locale.ROOT);
            if (MAP.matcher(address).find()) {
                field.add(
                        FindingType.LOCATION,
                        link.start(),
                        link.end(),
                        0.6,
                        "A link to a place on a map",
                        "map-link");
            }
        }
    }

    private static int coordinates(Field field, int word) {
        var words = field.words;
        int start = words.before(word) == '-' ? words.start(word) - 1 : words.start(word);
        for (var pattern : new Pattern[] {DECIMAL, DEGREES}) {
            var matcher = pattern.matcher(words.text).region(start, words.text.length());
            if (matcher.lookingAt()) {
                field.add(
                        FindingType.LOCATION,
                        start,
                        matcher.end(),
                        0.92,
                        "Coordinates of a place",
                        "coordinates");
                return matcher.end();
            }
        }
        return 0;
    }
}
