package org.chaperone.screening;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All phrases of all lists, by the words they begin with. */
final class PhraseBook {

    /** The lists; each is of the type that it is named after, with or without "-words" at the end. */
    private static final List<String> LISTS =
            List.of(
                    "accusation",
                    "campaigning",
                    "drugs-alcohol",
                    "harassment",
                    "hazing-bullying",
                    "health-or-discipline",
                    "legal-matter",
                    "link-text",
                    "location",
                    "profanity-words",
                    "self-harm",
                    "selling",
                    "sexual",
                    "sexual-words",
                    "slur-words",
                    "spam",
                    "threat",
                    "uncited-source");

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    private final List<Phrase> phrases = new ArrayList<>();

    private PhraseBook() {}

    /**
     * The lists with a district's corrections.
     *
     * @param corrections lines such as {@code profanity: heck ; severity:1}, or with a minus before the
     *     type to take an entry out
     * @throws IllegalArgumentException naming the line that can't be understood
     */
    static PhraseBook of(List<String> corrections) {
        var entries = new LinkedHashMap<>(Listed.ENTRIES);
        corrections.forEach(it -> correct(entries, it));
        var book = new PhraseBook();
        entries.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparingInt(Phrase::severity).reversed())
                .forEach(book::add);
        List.copyOf(book.phrases).forEach(book::addMisspelled);
        return book;
    }

    /** The types that have a list. */
    static List<FindingType> types() {
        return LISTS.stream()
                .map(it -> type(it.replaceAll("-words$", "")))
                .distinct()
                .sorted(Comparator.comparing(FindingType::wire))
                .toList();
    }

    /**
     * @throws IllegalArgumentException if this correction can't be understood
     */
    static void judge(String correction) {
        correct(new LinkedHashMap<>(), correction);
    }

    /** All phrases, the worst first: where two say the same, it is the one to report. */
    List<Phrase> all() {
        return phrases;
    }

    /** The phrases that begin with a folded word. */
    List<Phrase> startingWith(String word) {
        return byFirstWord.getOrDefault(word, List.of());
    }

    private void add(Phrase phrase) {
        phrases.add(phrase);
        for (var word : phrase.slots().getFirst().words()) {
            byFirstWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(phrase);
        }
    }

    /** A bad word of one word is known also with a slip in it. */
    private void addMisspelled(Phrase phrase) {
        if (phrase.slots().size() > 1 || phrase.sure() < DisguisedWords.SURE) {
            return;
        }
        var misspelled =
                phrase.slots().getFirst().words().stream()
                        .flatMap(it -> Misspellings.of(it).stream())
                        .filter(it -> !byFirstWord.containsKey(it))
                        .collect(Collectors.toUnmodifiableSet());
        if (!misspelled.isEmpty()) {
            add(phrase.of(misspelled));
        }
    }

    private static void correct(Map<String, List<Phrase>> entries, String line) {
        int colon = line.indexOf(':');
        boolean out = line.startsWith("-");
        if (colon < 0) {
            throw new IllegalArgumentException(
                    "\"" + line + "\": expected a type, a colon and an entry");
        }
        var type = type(line.substring(out ? 1 : 0, colon).strip());
        var entry = line.substring(colon + 1).strip();
        if (out) {
            entries.remove(key(type, entry));
        } else {
            entries.remove(key(type, entry));
            add(entries, type, entry);
        }
    }

    /** An entry may stand in a list more than once, with other tags. */
    private static void add(Map<String, List<Phrase>> entries, FindingType type, String entry) {
        var phrase = PhraseReader.read(type, entry);
        entries.merge(
                key(type, entry),
                List.of(phrase),
                (these, those) -> Stream.concat(these.stream(), those.stream()).toList());
    }

    /** What all lists hold, read once. */
    private static final class Listed {

        static final Map<String, List<Phrase>> ENTRIES = read();

        private static Map<String, List<Phrase>> read() {
            var entries = new LinkedHashMap<String, List<Phrase>>();
            for (var list : LISTS) {
                var type = type(list.replaceAll("-words$", ""));
                for (var line : Resource.lines("lists/" + list + ".txt")) {
                    add(entries, type, line);
                }
            }
            return Collections.unmodifiableMap(entries);
        }
    }

    private static FindingType type(String name) {
        return FindingType.ofWire(name)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "\"" + name + "\" is no type of finding"));
    }

    private static String key(FindingType type, String entry) {
        return type + " " + entry.replaceAll(";.*", "").strip();
    }
}
