package org.chaperone.screening;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Takes a name on record apart into the ways in which people write its first and its last part. */
final class NameParts {

    private static final Set<String> PARTICLES =
            Set.of(
                    "al", "am", "ap", "ben", "bin", "da", "das", "de", "degli", "dei", "del",
                    "della", "den", "der", "des", "di", "do", "dos", "du", "e", "el", "i", "ibn",
                    "la", "las", "le", "les", "lo", "los", "mac", "mc", "o", "san", "santa", "st",
                    "te", "ten", "ter", "van", "vande", "von", "y", "zu");

    /** Letters that stand for one with two dots, between consonants. */
    private static final Pattern SPELLED_OUT =
            Pattern.compile("(?<=[^aeiouyq])[aou]e(?=[^aeiouy])");

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    private static final Map<String, List<String>> NICKNAMES = nicknames();

    private NameParts() {}

    /** The folded words of a name, without "Jr." and the like. */
    static List<String> words(String name) {
        var words = Words.of(name);
        var parts = new ArrayList<String>();
        for (int i = 0; i < words.count(); i++) {
            if (i == 0 || !SUFFIXES.contains(words.plain(i))) {
                parts.add(words.plain(i));
            }
        }
        return parts;
    }

    /**
     * The ways to write a name: all its words joined, the way on record; then each word that can stand
     * for it. A particle alone never does.
     */
    static List<String> ways(String name) {
        var words = words(name);
        var ways = new LinkedHashSet<String>();
        ways.add(String.join("", words));
        if (words.size() > 1) {
            for (var word : words) {
                if (word.length() > 1 && !PARTICLES.contains(word)) {
                    ways.add(word);
                }
            }
        }
        ways.addAll(spelledOut(name));
        ways.remove("");
        return List.copyOf(ways);
    }

    /** The ways to write a last name, also one whose two dots are spelled out on record. */
    static List<String> lastWays(String name) {
        var ways = new LinkedHashSet<>(ways(name));
        var joined = String.join("", words(name));
        var drawn = SPELLED_OUT.matcher(joined).replaceAll(it -> it.group().substring(0, 1));
        ways.add(drawn);
        ways.remove("");
        return List.copyOf(ways);
    }

    /** "Mueller" for "Müller"; nothing for a name without such letters. */
    private static Set<String> spelledOut(String name) {
        var composed = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var spelled = new StringBuilder();
        composed.chars()
                .forEach(
                        it -> {
                            switch (it) {
                                case 'ä' -> spelled.append("ae");
                                case 'ö', 'ø' -> spelled.append("oe");
                                case 'ü' -> spelled.append("ue");
                                case 'å' -> spelled.append("aa");
                                default -> spelled.append((char) it);
                            }
                        });
        return spelled.length() == composed.length()
                ? Set.of()
                : Set.of(String.join("", words(spelled.toString())));
    }

    /** What people with that first name are also called: its short forms, and what it is short for. */
    static List<String> nicknames(String first) {
        return NICKNAMES.getOrDefault(first, List.of());
    }

    /** Every nickname, and every name that has one. */
    static Set<String> allNicknames() {
        return NICKNAMES.keySet();
    }

    private static Map<String, List<String>> nicknames() {
        var all = new HashMap<String, Set<String>>();
        for (var line : Resource.lines("names/nicknames.txt")) {
            int colon = line.indexOf(':');
            var formal = Folding.letters(line.substring(0, colon));
            for (var nickname : line.substring(colon + 1).strip().split(" ")) {
                all.computeIfAbsent(formal, _ -> new TreeSet<>()).add(nickname);
                all.computeIfAbsent(nickname, _ -> new TreeSet<>()).add(formal);
            }
        }
        for (var line : Resource.lines("names/spellings.txt")) {
            var spellings = List.of(line.split(" "));
            for (var spelling : spellings) {
                var others = all.computeIfAbsent(spelling, _ -> new TreeSet<>());
                spellings.stream().filter(it -> !it.equals(spelling)).forEach(others::add);
            }
        }
        return all.entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, it -> List.copyOf(it.getValue())));
    }
}
