package org.chaperone.screening;

import java.util.Arrays;

/**
 * A text taken apart into words in one pass. A word is a run of letters and digits, with accents,
 * invisible characters and apostrophes inside it; a possessive {@code 's} is not part of it. Places
 * are UTF-16 code units of the text as it was given. Time is linear in the length of the text.
 */
final class Words {

    private static final int CAPITALIZED = 1;
    private static final int ALL_CAPITALS = 2;
    private static final int HAS_DIGIT = 4;
    private static final int HAS_LETTER = 8;
    private static final int STARTS_SENTENCE = 16;
    private static final int SMALL_THEN_CAPITAL = 32;

    final String text;
    private int count;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] sentences = new int[64];
    private byte[] flags = new byte[64];
    private String[] folded = new String[64];

    private Words(String text) {
        this.text = text;
    }

    static Words of(String text) {
        var words = new Words(text);
        new Scanner(words).scan();
        return words;
    }

    int count() {
        return count;
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    /** The word in plain small letters, with inner apostrophes as {@code '}. */
    String folded(int word) {
        return folded[word];
    }

    /** The folded word without apostrophes. */
    String plain(int word) {
        var text = folded[word];
        return text.indexOf('\'') < 0 ? text : text.replace("'", "");
    }

    String raw(int word) {
        return text.substring(starts[word], ends[word]);
    }

    boolean isCapitalized(int word) {
        return (flags[word] & CAPITALIZED) != 0;
    }

    /** Whether it has two letters or more, all of them capitals. */
    boolean isAllCapitals(int word) {
        return (flags[word] & ALL_CAPITALS) != 0;
    }

    boolean hasDigit(int word) {
        return (flags[word] & HAS_DIGIT) != 0;
    }

    boolean isNumber(int word) {
        return (flags[word] & (HAS_DIGIT | HAS_LETTER)) == HAS_DIGIT;
    }

    /** Whether a capital follows a small letter in it, as in "EmmaJohnson". */
    boolean isCamel(int word) {
        return (flags[word] & SMALL_THEN_CAPITAL) != 0;
    }

    boolean startsSentence(int word) {
        return (flags[word] & STARTS_SENTENCE) != 0;
    }

    /** Which sentence a word is in, counted from 0. */
    int sentence(int word) {
        return sentences[word];
    }

    /** A single letter, as initials are. */
    boolean isLetter(int word) {
        return folded[word].length() == 1 && (flags[word] & HAS_DIGIT) == 0;
    }

    /** Where the text between a word and the next ends. */
    int gapEnd(int word) {
        return word + 1 < count ? starts[word + 1] : text.length();
    }

    /** The character after a word, or 0 at the end. */
    char after(int word) {
        return ends[word] < text.length() ? text.charAt(ends[word]) : 0;
    }

    /** The character before a word, or 0 at the beginning. */
    char before(int word) {
        return starts[word] > 0 ? text.charAt(starts[word] - 1) : 0;
    }

    /** The first word that begins at or after a place, or {@link #count()}. */
    int at(int place) {
        int found = Arrays.binarySearch(starts, 0, count, place);
        return found >= 0 ? found : -found - 1;
    }

    private void add(int start, int end, int sentence, int flag, String word) {
        if (count == starts.length) {
            int size = count * 2;
            starts = Arrays.copyOf(starts, size);
            ends = Arrays.copyOf(ends, size);
            sentences = Arrays.copyOf(sentences, size);
            flags = Arrays.copyOf(flags, size);
            folded = Arrays.copyOf(folded, size);
        }
        starts[count] = start;
        ends[count] = end;
        sentences[count] = sentence;
        flags[count] = (byte) flag;
        folded[count] = word;
        count++;
    }

    /** Walks over a text once. */
    private static final class Scanner {
        private final Words words;
        private final String text;
        private final StringBuilder fold = new StringBuilder(24);
        private int at;
        private int end;
        private int sentence;
        private boolean sentenceStarts = true;
        private int letters;
        private int capitals;
        private boolean digit;
        private boolean firstIsCapital;
        private boolean lastIsSmall;
        private boolean camel;

        Scanner(Words words) {
            this.words = words;
            this.text = words.text;
        }

        void scan() {
            while (at < text.length()) {
                int codePoint = text.codePointAt(at);
                if (Character.isLetterOrDigit(codePoint)) {
                    word();
                } else {
                    separator(codePoint);
                    at += Character.charCount(codePoint);
                }
            }
        }

        private void separator(int codePoint) {
            var ends =
                    switch (codePoint) {
                        case '!', '?', '…', ';', '\u2028', '\u2029', '¡', '¿' -> true;
                        case '.' -> !isAfterInitial() && !isInsideNumber();
                        case '\n' -> isLineFullOrEmpty();
                        default -> false;
                    };
            if (ends && !sentenceStarts) {
                sentence++;
                sentenceStarts = true;
            }
        }

        private boolean isAfterInitial() {
            if (words.count == 0 || words.ends[words.count - 1] != at) {
                return false;
            }
            return switch (words.folded[words.count - 1]) {
                case "mr",
                        "mrs",
                        "ms",
                        "dr",
                        "st",
                        "jr",
                        "sr",
                        "vs",
                        "no",
                        "mt",
                        "prof",
                        "sra",
                        "srta",
                        "ave",
                        "rd",
                        "blvd",
                        "apt" ->
                        true;
                case String word -> word.length() == 1;
            };
        }

        private boolean isInsideNumber() {
            return at + 1 < text.length()
                    && at > 0
                    && Character.isLetterOrDigit(text.charAt(at + 1))
                    && Character.isLetterOrDigit(text.charAt(at - 1));
        }

        /** A line break ends a sentence after a heading or an item of a list, not inside a name. */
        private boolean isLineFullOrEmpty() {
            int next = at + 1;
            while (next < text.length()
                    && (text.charAt(next) == ' ' || text.charAt(next) == '\r')) {
                next++;
            }
            return next >= text.length()
                    || text.charAt(next) == '\n'
                    || "-*•#>".indexOf(text.charAt(next)) >= 0;
        }

        private void word() {
            int start = at;
            fold.setLength(0);
            letters = 0;
            capitals = 0;
            digit = false;
            firstIsCapital = false;
            lastIsSmall = false;
            camel = false;
            end = at;
            while (at < text.length()) {
                int codePoint = text.codePointAt(at);
                int width = Character.charCount(codePoint);
                if (Character.isLetterOrDigit(codePoint)) {
                    append(codePoint);
                    at += width;
                    end = at;
                } else if (Folding.isMark(codePoint)) {
                    at += width;
                    end = at;
                } else if (Folding.isInvisible(codePoint)) {
                    int beyond = afterInvisible(at);
                    if (!continuesAfter(beyond)) {
                        break;
                    }
                    at = beyond;
                } else if (isApostrophe(codePoint) && continuesAfter(at + width)) {
                    if (isPossessive(at + width)) {
                        break;
                    }
                    fold.append('\'');
                    at += width;
                } else {
                    break;
                }
            }
            words.add(start, end, sentence, flags(), fold.toString());
            skipPossessive();
            sentenceStarts = false;
        }

        private void append(int codePoint) {
            fold.append(Folding.of(codePoint));
            if (Character.isLetter(codePoint)) {
                var capital = Character.isUpperCase(codePoint) || Character.isTitleCase(codePoint);
                if (letters == 0) {
                    firstIsCapital = capital;
                }
                letters++;
                capitals += capital ? 1 : 0;
                camel |= capital && lastIsSmall;
                lastIsSmall = !capital;
            } else {
                digit = true;
            }
        }

        private int flags() {
            return (firstIsCapital ? CAPITALIZED : 0)
                    | (letters > 1 && capitals == letters ? ALL_CAPITALS : 0)
                    | (digit ? HAS_DIGIT : 0)
                    | (letters > 0 ? HAS_LETTER : 0)
                    | (sentenceStarts ? STARTS_SENTENCE : 0)
                    | (camel ? SMALL_THEN_CAPITAL : 0);
        }

        private int afterInvisible(int from) {
            int next = from;
            while (next < text.length() && Folding.isInvisible(text.charAt(next))) {
                next++;
            }
            return next;
        }

        private boolean continuesAfter(int next) {
            return next < text.length() && Character.isLetterOrDigit(text.codePointAt(next));
        }

        /** Whether a lone s begins at this place, with which the word is over. */
        private boolean isPossessive(int next) {
            char letter = text.charAt(next);
            int beyond = next + 1;
            return (letter == 's' || letter == 'S')
                    && (beyond >= text.length()
                            || !Character.isLetterOrDigit(text.codePointAt(beyond))
                                    && !isApostrophe(text.charAt(beyond)));
        }

        private void skipPossessive() {
            if (at + 1 < text.length()
                    && isApostrophe(text.charAt(at))
                    && continuesAfter(at + 1)
                    && isPossessive(at + 1)) {
                at += 2;
            }
        }

        private static boolean isApostrophe(int codePoint) {
            return codePoint == '\''
                    || codePoint == '’'
                    || codePoint == 'ʼ'
                    || codePoint == '`'
                    || codePoint == '‘'
                    || codePoint == '´';
        }
    }
}
