package org.chaperone.screening;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.chaperone.screening.Unmasking.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Finds bad words behind disguises: signs and digits for letters, marks between letters, letters held long
 * or exchanged, and single letters in a row. Only whole runs without white space, or parts of them between
 * hyphens, are looked at.
 */
final class DisguisedWords implements Finder {

    static final Set<FindingType> TYPES =
            Set.of(FindingType.PROFANITY, FindingType.SLUR, FindingType.SEXUAL);
    private static final String BETWEEN = "/,:;\"“”()<>[]{}—–…";
    private static final String PARTS = "-_./~";
    private static final String FINGER = "\uD83D\uDD95";
    private static final int SHORTEST = 3;
    private static final int LONGEST = 30;
    private static final int LONGEST_RUN = 500;
    private static final int FEWEST_SPACED = 3;
    static final double SURE = 0.8;
    private static final double KNOWN_AS_BAD = 0.5;

    private final LetterTree<Phrase> words = new LetterTree<>();
    private final Map<String, Phrase> starred = new HashMap<>();

    DisguisedWords(PhraseBook book) {
        for (var phrase : book.all()) {
            if (isWorthDisguising(phrase)) {
                phrase.slots().getFirst().words().forEach(it -> words.add(it, phrase));
                if (phrase.severity() >= 2 && phrase.sure() >= SURE) {
                    phrase.slots().getFirst().words().forEach(it -> addStarred(it, phrase));
                }
            }
        }
    }

    private void addStarred(String word, Phrase phrase) {
        if (word.length() >= 4 && word.length() <= 12) {
            int last = word.length() - 1;
            starred.putIfAbsent(word.charAt(0) + "*".repeat(last - 1) + word.charAt(last), phrase);
            if (word.length() == 4) {
                starred.putIfAbsent(word.charAt(0) + "***", phrase);
            }
        }
    }

    @Override
    public boolean mayFind(Words words) {
        return words.glance().has(UnitCodes.SIGN | UnitCodes.ODD)
                || words.glance().digits() > 0
                || words.glance().hasRepeats()
                || words.glance().mayHaveAlone(FEWEST_SPACED);
    }

    @Override
    public void find(Field field) {
        var glance = field.words.glance();
        var codes = glance.codes();
        int known = field.findings().size();
        int at = glance.nextDisguised(0);
        while (at < glance.length()) {
            int start = at;
            while (start > 0 && !isBlank(codes[start - 1])) {
                start--;
            }
            int end = at;
            while (end < glance.length() && !isBlank(codes[end])) {
                end++;
            }
            if (end - start >= SHORTEST
                    && isSuspicious(field.words.text, start, end)
                    && !isLink(field, start, end)) {
                run(field, known, start, end);
            }
            at = end < glance.length() ? glance.nextDisguised(end) : end;
        }
        if (glance.mayHaveAlone(FEWEST_SPACED)) {
            letters(field, field.findings().size());
        }
        int finger = glance.has(UnitCodes.ODD) ? field.words.text.indexOf(FINGER) : -1;
        if (finger >= 0) {
            var why = "A rude gesture";
            field.add(FindingType.PROFANITY, finger, finger + 2, 0.9, why, "severity:2");
        }
    }

    private static boolean isBlank(byte code) {
        return code < 0 && (code & UnitCodes.SPACE) != 0;
    }

    /** Whether a run shows anything that a plain word doesn't. */
    private static boolean isSuspicious(String text, int from, int to) {
        int end = to;
        while (end > from && "!.,?#+".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        for (int i = from; i < end; i++) {
            char it = text.charAt(i);
            boolean thrice =
                    i + 2 < end
                            && (it | 0x20) == (text.charAt(i + 1) | 0x20)
                            && (it | 0x20) == (text.charAt(i + 2) | 0x20);
            if (thrice || it > 0x7F || it >= '0' && it <= '9' || Disguise.isSign(it)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLink(Field field, int start, int end) {
        if (field.links.areNone()) {
            return false;
        }
        int word = field.words.at(start);
        return word < field.words.count()
                && field.words.start(word) < end
                && field.links.hold(word);
    }

    private void run(Field field, int known, int from, int to) {
        if (to - from <= LONGEST && tried(field, known, from, to)) {
            return;
        }
        int end = Math.min(to, from + LONGEST_RUN);
        boolean found = parts(field, known, from, end, BETWEEN);
        if (!found) {
            parts(field, known, from, end, PARTS);
        }
    }

    /** Looks at what stands between marks; whether any of it hides a bad word. */
    private boolean parts(Field field, int known, int from, int to, String marks) {
        var text = field.words.text;
        int start = from;
        boolean found = false;
        for (int i = from; i < to; i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                found |= part(field, known, start, i);
                start = i + 1;
            }
        }
        return found || start > from && part(field, known, start, to);
    }

    private boolean part(Field field, int known, int from, int to) {
        return to - from >= SHORTEST && to - from <= LONGEST && tried(field, known, from, to);
    }

    /** Looks at a run of characters without the marks before it; whether it hides a bad word. */
    private boolean tried(Field field, int known, int from, int to) {
        var text = field.words.text;
        int start = from;
        while (start < to && isOpening(text.charAt(start))) {
            start++;
        }
        if (to - start < SHORTEST || !mayHide(text, start, to)) {
            return false;
        }
        var run = text.substring(start, to);
        if (CommonWords.EVERYDAY.contains(run) || isLink(field, start, to)) {
            return false;
        }
        var covered = run.indexOf('*') > 0 ? starred(run) : null;
        if (covered != null) {
            return add(field, known, start, start + run.length(), covered);
        }
        var reading = read(run);
        if (reading == null) {
            return false;
        }
        int end = start + run.offsetByCodePoints(0, reading.end());
        return add(field, known, start, end, reading.phrase());
    }

    /**
     * Whether there may be a bad word behind a run: it has a letter, and as far as it is plain letters one
     * of the words goes on with them.
     */
    boolean mayHide(String text, int from, int to) {
        int node = LetterTree.ROOT;
        char last = 0;
        boolean held = false;
        for (int i = from; i < to; i++) {
            char it = text.charAt(i);
            char letter = (char) (it | 0x20);
            if (it > 0x7F || letter < 'a' || letter > 'z' || it == 'I') {
                return i > from || hasLetter(text, from, to);
            }
            held |= letter == last;
            node = words.child(node, letter);
            if (node == LetterTree.ROOT) {
                return held;
            }
            last = letter;
        }
        return true;
    }

    private static boolean hasLetter(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char it = text.charAt(i);
            if (it > 0x7F || (it | 0x20) >= 'a' && (it | 0x20) <= 'z') {
                return true;
            }
        }
        return false;
    }

    private @Nullable Phrase starred(String run) {
        var plain = new StringBuilder();
        run.chars().forEach(it -> plain.append(it == '*' ? "*" : Folding.of(it)));
        return starred.get(plain.toString());
    }

    /** The bad word that a run convincingly hides, or null. */
    @Nullable Reading read(String run) {
        var reading = Unmasking.of(words, run);
        return reading == null || !isConvincing(reading, run) ? null : reading;
    }

    /** Whether a reading is no chance likeness to a word that means something else. */
    private static boolean isConvincing(Reading reading, String run) {
        var phrase = reading.phrase();
        var plain = Folding.letters(run);
        var word = phrase.slots().getFirst().words().iterator().next();
        boolean sure = phrase.sure() >= SURE;
        if (reading.bySigns()) {
            long digits = run.chars().filter(Character::isDigit).count();
            return run.chars().anyMatch(it -> it > 0x7F || Character.isLetter(it))
                    && (digits * 2 <= word.length() || run.length() > reading.end())
                    && (word.length() > 3 || sure);
        }
        return sure && reading.held() >= 2 && !isKnown(plain);
    }

    static boolean isKnown(String word) {
        return CommonWords.isAmbiguous(word)
                || CommonWords.isFamilyName(word)
                || CommonWords.isGivenName(word);
    }

    /** Single letters in a row, with one or two characters between them. */
    private void letters(Field field, int known) {
        var all = field.words;
        int from = 0;
        while (from < all.count()) {
            if (all.end(from) - all.start(from) > 1) {
                from++;
                continue;
            }
            int to = from;
            var letters = new StringBuilder();
            while (to < all.count()
                    && all.end(to) - all.start(to) == 1
                    && (to == from || all.start(to) - all.end(to - 1) <= 2)
                    && letters.length() < LONGEST) {
                letters.append(all.text.charAt(all.start(to)));
                to++;
            }
            if (to - from >= FEWEST_SPACED) {
                spaced(field, known, from, to, letters.toString());
            }
            from = Math.max(to, from + 1);
        }
    }

    private void spaced(Field field, int known, int from, int to, String letters) {
        // A sign between the letters makes the plain word itself a disguised one.
        var reading = Unmasking.of(words, letters.charAt(0) + "·" + letters.substring(1));
        boolean whole = reading != null && reading.end() == letters.length() + 1;
        boolean allLetters = letters.chars().allMatch(Character::isLetter);
        if (reading != null
                && whole
                && (letters.length() > 4
                        || letters.length() == 4 && (allLetters || reading.phrase().severity() >= 2)
                        || reading.phrase().severity() >= 2 && allLetters)) {
            add(field, known, field.words.start(from), field.words.end(to - 1), reading.phrase());
        }
    }

    private static boolean isWorthDisguising(Phrase phrase) {
        return TYPES.contains(phrase.type())
                && phrase.slots().size() == 1
                && phrase.sure() >= KNOWN_AS_BAD
                && phrase.slots().getFirst().words().stream()
                        .allMatch(it -> it.length() >= SHORTEST);
    }

    /**
     * Reports a bad word, unless the lists have spoken for its place.
     *
     * @param known how many findings of the lists there are
     */
    private static boolean add(Field field, int known, int start, int end, Phrase phrase) {
        if (!isSpokenFor(field, known, start, end)) {
            field.add(
                    phrase.type(),
                    start,
                    end,
                    0.85,
                    "A bad word in disguise",
                    (String.join(" ", phrase.notes()) + " disguised").strip());
        }
        return true;
    }

    private static boolean isSpokenFor(Field field, int known, int start, int end) {
        for (var it : field.findings().subList(0, known)) {
            if (it.start() < end
                    && it.end() > start
                    && TYPES.contains(it.type())
                    && it.confidence() >= SURE) {
                return true;
            }
        }
        return false;
    }

    /** Marks before a word that are none of its letters. */
    private static boolean isOpening(char it) {
        return !Character.isLetterOrDigit(it)
                && !Character.isSurrogate(it)
                && "@$€£¢(|!".indexOf(it) < 0;
    }
}
