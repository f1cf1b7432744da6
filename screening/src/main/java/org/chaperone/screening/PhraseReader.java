package org.chaperone.screening;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chaperone.screening.Phrase.Kind;
import org.chaperone.screening.Phrase.Slot;

/**
 * Reads entries of lists. An entry is words in a row: {@code a/b} are alternatives, {@code [a]} may be
 * left out, {@code ...} stands for up to four other words, {@code <number>}, {@code <person>} and
 * {@code <name>} for a number, a person's name and a capitalized word, {@code <group>} and {@code
 * <somebody>} for words for people by what they are and for anybody. After a semicolon come tags:
 * {@code sure:0.9}, {@code severity:3}, {@code note:civic} and others that {@link PhraseFinder} knows.
 */
final class PhraseReader {

    private static final double SURE = 0.9;

    private static final Set<String> GROUPS = Resource.words("contexts/groups.txt");
    private static final Set<String> SOMEBODY =
            Stream.concat(GROUPS.stream(), Resource.words("contexts/somebody.txt").stream())
                    .collect(Collectors.toUnmodifiableSet());

    private PhraseReader() {}

    /**
     * The phrase of an entry.
     *
     * @throws IllegalArgumentException naming the entry, when it can't be understood
     */
    static Phrase read(FindingType type, String entry) {
        int semicolon = entry.indexOf(';');
        var words = (semicolon < 0 ? entry : entry.substring(0, semicolon)).strip();
        var tags = semicolon < 0 ? "" : entry.substring(semicolon + 1).strip();
        double sure = SURE;
        int severity = 0;
        Set<String> further = new TreeSet<>();
        var notes = new ArrayList<String>();
        for (var tag : tags.isEmpty() ? new String[0] : tags.split("\\s+")) {
            int colon = tag.indexOf(':');
            var value = tag.substring(colon + 1);
            try {
                switch (colon < 0 ? tag : tag.substring(0, colon)) {
                    case "sure" -> sure = Double.parseDouble(value);
                    case "severity" -> severity = Integer.parseInt(value);
                    case "note" -> notes.add(value);
                    case "person", "unless", "needs" -> further.add(tag);
                    case "capitals" -> further.add("capitals");
                    default -> throw new IllegalArgumentException("unknown tag " + tag);
                }
            } catch (IllegalArgumentException wrong) {
                throw new IllegalArgumentException(
                        "\"" + entry + "\": expected tags such as sure:0.9 severity:2", wrong);
            }
        }
        if (severity > 0) {
            notes.addFirst("severity:" + severity);
        }
        return new Phrase(slots(entry, words), type, sure, severity, further, notes);
    }

    private static List<Slot> slots(String entry, String text) {
        var slots = new ArrayList<Slot>();
        boolean gap = false;
        for (var part : text.split("\\s+")) {
            if (part.equals("...")) {
                gap = true;
                continue;
            }
            boolean optional = part.startsWith("[") && part.endsWith("]");
            slots.add(slot(optional ? part.substring(1, part.length() - 1) : part, optional, gap));
            gap = false;
        }
        var first = slots.isEmpty() ? null : slots.getFirst();
        if (gap
                || first == null
                || first.optional()
                || first.afterGap()
                || first.words().isEmpty()) {
            throw new IllegalArgumentException(
                    "\""
                            + entry
                            + "\": expected an entry to begin with a word and not to end in a gap");
        }
        return List.copyOf(slots);
    }

    private static Slot slot(String part, boolean optional, boolean gap) {
        return switch (part) {
            case "<number>" -> new Slot(Kind.NUMBER, Set.of(), optional, gap);
            case "<person>" -> new Slot(Kind.PERSON, Set.of(), optional, gap);
            case "<name>" -> new Slot(Kind.CAPITALIZED, Set.of(), optional, gap);
            case "<group>" -> new Slot(Kind.WORD, GROUPS, optional, gap);
            case "<somebody>" -> new Slot(Kind.WORD, SOMEBODY, optional, gap);
            default -> new Slot(Kind.WORD, Set.copyOf(spellings(part)), optional, gap);
        };
    }

    /** Each alternative as it folds, and without its apostrophe, which many leave out. */
    private static Set<String> spellings(String part) {
        var spellings = new HashSet<String>();
        for (var word : part.toLowerCase(Locale.ROOT).split("/")) {
            var folded = new StringBuilder();
            word.codePoints()
                    .forEach(it -> folded.append(it == '\'' || it == '’' ? "'" : Folding.of(it)));
            spellings.add(folded.toString());
            spellings.add(folded.toString().replace("'", ""));
        }
        spellings.remove("");
        return spellings;
    }
}
