package org.chaperone.screening;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reduces letters to the plain small Latin ones that they stand for: without case, accents and
 * compatibility forms, and with look-alikes of other scripts taken for what they look like.
 */
final class Folding {

    private static final String LOOK_ALIKES =
            "аеорсухіјѕһԁԛԝвкмнтαεορχνικτβζηυı"
                    + "ьҽԍӏгѵѡүςσϲϝϳμϻγɑɡɩɪʋᴄᴏʀᴜᴠᴡᴢʏքցհոռօզսաᎪᏴᏟᎠᎬᎻᎫᏦᏞᎷᏢᎡᏚᎢᏙᎳᏃғᴋƈʐɓɗɛɲʜʟᴍɴᴘᴛᴀʙᴅᴇꜰɢᴊᴍƙҡƥƭʂɱɯᶠ";
    private static final String LATIN =
            "aeopcyxijshdqwbkmhtaeopxviktbznui"
                    + "beglrvwycocfjmmyagiivcoruvwzyfghnnoquwabcdehjklmprstvwzfkczbdenhlmnptabdefgjmkkptsmwf";

    /** What each character of the basic plane folds to, filled in as needed. */
    private static final @Nullable String[] KNOWN = new String[0x10000];

    /** By a character, the letter that it looks like but doesn't stand for. */
    private static final Map<Integer, Character> LOOKS = looks();

    private Folding() {}

    private static Map<Integer, Character> looks() {
        var looks = new HashMap<Integer, Character>();
        for (var line : Resource.lines("names/look-alikes.txt")) {
            line.substring(2).codePoints().forEach(it -> looks.put(it, line.charAt(0)));
        }
        return Map.copyOf(looks);
    }

    /** The small letter that a character looks like, where that is none that it stands for; or 0. */
    static char lookOf(int codePoint) {
        return codePoint < 0x80 ? 0 : LOOKS.getOrDefault(codePoint, (char) 0);
    }

    /** What a letter, digit or mark folds to: mostly one character, none for marks. */
    static String of(int codePoint) {
        if (codePoint > 0xFFFF) {
            return fold(codePoint);
        }
        var known = KNOWN[codePoint];
        if (known == null) {
            known = fold(codePoint);
            KNOWN[codePoint] = known;
        }
        return known;
    }

    /** Appends what a letter or digit folds to. */
    static void append(int codePoint, StringBuilder folded) {
        if (codePoint >= 'a' && codePoint <= 'z') {
            folded.append((char) codePoint);
        } else {
            folded.append(of(codePoint));
        }
    }

    /** A word of ASCII letters and digits, whose codes those of its units are. */
    static String plain(byte[] codes, int from, int to) {
        var letters = Arrays.copyOfRange(codes, from, to);
        for (int i = 0; i < letters.length; i++) {
            letters[i] |= WordHash.SMALL_LETTER;
        }
        return new String(letters, StandardCharsets.ISO_8859_1);
    }

    /** One word as {@link Words} folds it: letters and digits folded, apostrophes as {@code '}. */
    static String word(String text, int from, int to) {
        var folded = new StringBuilder(to - from);
        for (int i = from; i < to; ) {
            int codePoint = text.codePointAt(i);
            if (Character.isLetterOrDigit(codePoint)) {
                folded.append(of(codePoint));
            } else if (WordScanner.isApostrophe(codePoint)) {
                folded.append('\'');
            }
            i += Character.charCount(codePoint);
        }
        return folded.toString();
    }

    /** The folded letters and digits of a text, without all else. */
    static String letters(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int it = text.codePointAt(i);
            if (Character.isLetterOrDigit(it) || isMark(it)) {
                append(it, folded);
            }
            i += Character.charCount(it);
        }
        return folded.toString();
    }

    static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Characters without width, which readers don't see within a word. */
    static boolean isInvisible(int codePoint) {
        return codePoint == 0xAD
                || codePoint >= 0x200B && codePoint <= 0x200F
                || codePoint >= 0x202A && codePoint <= 0x202E
                || codePoint >= 0x2060 && codePoint <= 0x2064
                || codePoint >= 0xFE00 && codePoint <= 0xFE0F
                || codePoint == 0xFEFF;
    }

    private static String fold(int codePoint) {
        var plain =
                Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(2);
        plain.codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(it -> folded.append(latin(it)));
        return folded.toString();
    }

    private static String latin(int letter) {
        return switch (letter) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'þ' -> "th";
            default -> {
                int at = LOOK_ALIKES.indexOf(letter);
                yield Character.toString(at < 0 ? letter : LATIN.charAt(at));
            }
        };
    }
}
