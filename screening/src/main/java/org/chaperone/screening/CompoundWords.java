package org.chaperone.screening;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds words that bad ones are part of, which no list holds all: those of a bad word that stands in no
 * clean one, those put together of a short bad word and what it is joined to, and bad words with a blank in
 * them.
 */
final class CompoundWords implements Finder {

    /** What short words count as that are clean alone and bad in company. */
    private static final String WITHOUT_ENTRY = "ass";

    private static final int SHORTEST = 5;
    private static final int LONGEST = 30;
    private static final int SHORTEST_PART = 3;
    private static final double SURE = 0.85;
    private static final List<String> ENDINGS =
            List.of("", "s", "es", "ed", "er", "ers", "ing", "y");

    private final LetterTree<Root> anywhere = new LetterTree<>();
    private final LetterTree<Root> openings = new LetterTree<>();
    private final LetterTree<Phrase> heads = new LetterTree<>();
    private final LetterTree<String> tails = new LetterTree<>();
    private final LetterTree<Phrase> strong = new LetterTree<>();

    /** A bad part of words, and the clean ones that hold it. */
    private record Root(Phrase phrase, List<String> clean) {

        boolean isMeantIn(String word) {
            return clean.stream().noneMatch(word::contains);
        }
    }

    CompoundWords(PhraseBook book) {
        for (var line : Resource.lines("contexts/bad-roots.txt")) {
            var parts = line.replace("^", "").split(":");
            var phrase = phraseOf(book, parts[0]);
            if (phrase != null) {
                var clean =
                        parts.length > 1 ? List.of(parts[1].strip().split(" ")) : List.<String>of();
                var root = new Root(phrase, clean);
                openings.add(parts[0], root);
                if (!line.startsWith("^")) {
                    anywhere.add(parts[0], root);
                }
            }
        }
        for (var head : Resource.words("contexts/bad-heads.txt")) {
            var own = phraseOf(book, head);
            var phrase = own != null ? own : phraseOf(book, WITHOUT_ENTRY);
            if (phrase != null) {
                heads.add(head, phrase);
                heads.add(head + "s", phrase);
            }
        }
        var ends = Resource.words("contexts/bad-tails.txt");
        ends.forEach(it -> ENDINGS.forEach(ending -> tails.add(it + ending, it)));
        for (var phrase : book.all()) {
            if (phrase.slots().size() == 1 && phrase.sure() >= DisguisedWords.SURE) {
                phrase.slots().getFirst().words().stream()
                        .filter(Misspellings::isStrong)
                        .forEach(it -> strong.add(it, phrase));
            }
        }
    }

    /** The entry of a word, or of the shortest one that begins with it. */
    private static @Nullable Phrase phraseOf(PhraseBook book, String root) {
        for (var ending : List.of("", "e", "y", "s", "er", "ed", "ion", "ing")) {
            for (var phrase : book.startingWith(root + ending)) {
                if (phrase.slots().size() == 1 && phrase.sure() > 0) {
                    return phrase;
                }
            }
        }
        return null;
    }

    @Override
    public boolean mayFind(Words words) {
        return words.hasUnknown();
    }

    @Override
    public void find(Field field) {
        var words = field.words;
        for (int word = 0; word < words.count(); word++) {
            if (Vocabulary.number(words.entry(word)) == 0) {
                at(field, word);
            }
        }
    }

    /** Looks at a word that nothing is known of. */
    private void at(Field field, int word) {
        var words = field.words;
        int length = words.end(word) - words.start(word);
        if (length > LONGEST || field.links.hold(word)) {
            return;
        }
        var phrase = length >= SHORTEST && mayHold(words, word) ? within(words.plain(word)) : null;
        if (phrase != null) {
            add(field, word, word + 1, phrase, "A word made with a bad one");
        } else if (!split(field, word) && word > 0) {
            split(field, word - 1);
        }
    }

    /** Whether there may be a bad part in a word, by the openings of all of them. */
    private boolean mayHold(Words words, int word) {
        if (!words.isPlain(word)) {
            return true;
        }
        var codes = words.glance().codes();
        int start = words.start(word);
        if (mayBegin(openings, codes, start)
                || mayBegin(heads, codes, start)
                || mayBegin(tails, codes, start)) {
            return true;
        }
        for (int i = start + 1; i <= words.end(word) - SHORTEST_PART; i++) {
            if (mayBegin(anywhere, codes, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBegin(LetterTree<?> tree, byte[] codes, int at) {
        return tree.mayBegin(codes[at], codes[at + 1], codes[at + 2]);
    }

    private @Nullable Phrase within(String word) {
        for (int from = 0; from < word.length(); from++) {
            var root = longest(from == 0 ? openings : anywhere, word, from);
            if (root != null && root.isMeantIn(word)) {
                return root.phrase;
            }
        }
        return joined(word);
    }

    /** The meaning of the shortest word of a tree that begins at a place. */
    private static <T> @Nullable T longest(LetterTree<T> tree, String word, int from) {
        int node = LetterTree.ROOT;
        for (int i = from; i < word.length(); i++) {
            node = tree.child(node, word.charAt(i));
            if (node == LetterTree.ROOT) {
                return null;
            }
            var meaning = tree.end(node);
            if (meaning != null) {
                return meaning;
            }
        }
        return null;
    }

    /** A short bad word with what it is joined to, before or behind, and maybe digits after both. */
    private @Nullable Phrase joined(String word) {
        int end = word.length();
        while (end > 0 && Character.isDigit(word.charAt(end - 1))) {
            end--;
        }
        int head = LetterTree.ROOT;
        int tail = LetterTree.ROOT;
        for (int cut = 1; cut <= end - SHORTEST_PART; cut++) {
            char letter = word.charAt(cut - 1);
            head = cut == 1 || head != LetterTree.ROOT ? heads.child(head, letter) : head;
            tail = cut == 1 || tail != LetterTree.ROOT ? tails.child(tail, letter) : tail;
            if (head == LetterTree.ROOT && tail == LetterTree.ROOT) {
                return null;
            }
            if (cut >= SHORTEST_PART) {
                var opening = heads.end(head);
                var rest = word.substring(cut, end);
                var closing = whole(heads, rest);
                if (opening != null && (closing != null || whole(tails, rest) != null)) {
                    return opening;
                }
                if (closing != null && tails.end(tail) != null) {
                    return closing;
                }
            }
        }
        return null;
    }

    private static <T> @Nullable T whole(LetterTree<T> tree, String word) {
        int node = LetterTree.ROOT;
        for (int i = 0; i < word.length(); i++) {
            node = tree.child(node, word.charAt(i));
            if (node == LetterTree.ROOT) {
                return null;
            }
        }
        return tree.end(node);
    }

    /** Looks for a bad word with a blank in it that begins at a word: "wan ker". */
    private boolean split(Field field, int word) {
        var words = field.words;
        int next = word + 1;
        if (next >= words.count()
                || words.start(next) - words.end(word) > 2
                || field.links.hold(next)
                || isApart(words, word)
                || isApart(words, next)
                || !mayBeSplit(words, word)) {
            return false;
        }
        var phrase = whole(strong, words.plain(word) + words.plain(next));
        if (phrase != null) {
            add(field, word, next + 1, phrase, "A bad word with a blank in it");
        }
        return phrase != null;
    }

    /** Whether a bad word may begin with the letters of a word and of the next. */
    private boolean mayBeSplit(Words words, int word) {
        if (!words.isPlain(word) || !words.isPlain(word + 1)) {
            return true;
        }
        var codes = words.glance().codes();
        int first = words.start(word);
        int length = words.end(word) - first;
        int second = words.start(word + 1);
        return strong.mayBegin(
                codes[first],
                codes[length > 1 ? first + 1 : second],
                codes[length > 2 ? first + 2 : second + 2 - length]);
    }

    /** Whether a piece is a word of its own. */
    private static boolean isApart(Words words, int word) {
        return Vocabulary.number(words.entry(word)) != 0 && words.end(word) - words.start(word) > 2;
    }

    private static void add(Field field, int from, int to, Phrase phrase, String why) {
        int start = field.words.start(from);
        int end = field.words.end(to - 1);
        boolean spokenFor =
                field.findings().stream()
                        .anyMatch(
                                it ->
                                        it.start() < end
                                                && it.end() > start
                                                && DisguisedWords.TYPES.contains(it.type())
                                                && it.confidence() >= DisguisedWords.SURE);
        if (!spokenFor) {
            field.addWords(phrase.type(), from, to, SURE, why, String.join(" ", phrase.notes()));
        }
    }
}
