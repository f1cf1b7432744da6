package org.chaperone.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.chaperone.roster.PersonName;

/** The parts of names on record, each taken apart once however many people bear it. */
final class RecordedNames {

    private final Vocabulary.Builder words;
    private final Map<String, List<NamePart>> firsts = new HashMap<>();
    private final Map<String, List<NamePart>> lasts = new HashMap<>();

    RecordedNames(Vocabulary.Builder words) {
        this.words = words;
    }

    /** Makes the parts of a name known. */
    void read(PersonName name) {
        name.firstNames().forEach(it -> firsts.computeIfAbsent(it, this::readFirst));
        name.lastNames().forEach(it -> lasts.computeIfAbsent(it, this::readLast));
    }

    /** The ways to write the first name; none twice. */
    List<NamePart> firsts(PersonName name) {
        return parts(firsts, name.firstNames());
    }

    /** The ways to write the last name; none twice. */
    List<NamePart> lasts(PersonName name) {
        return parts(lasts, name.lastNames());
    }

    private static List<NamePart> parts(Map<String, List<NamePart>> known, List<String> names) {
        if (names.size() == 1) {
            return known.getOrDefault(names.getFirst(), List.of());
        }
        var parts = new ArrayList<NamePart>();
        var numbers = new HashSet<Integer>();
        for (var name : names) {
            for (var part : known.getOrDefault(name, List.of())) {
                if (numbers.add(part.number())) {
                    parts.add(part);
                }
            }
        }
        return parts;
    }

    private List<NamePart> readFirst(String name) {
        readOpenings(name);
        return NameParts.ways(name).stream()
                .map(it -> part(WordClass.FIRST_NAME, it, true))
                .toList();
    }

    private List<NamePart> readLast(String name) {
        readOpenings(name);
        var ways = NameParts.lastWays(name);
        var parts = new ArrayList<NamePart>();
        for (int i = 0; i < ways.size(); i++) {
            parts.add(part(WordClass.LAST_NAME, ways.get(i), i == 0));
        }
        return List.copyOf(parts);
    }

    private NamePart part(WordClass known, String way, boolean whole) {
        words.add(known, way);
        var initial = way.substring(0, way.offsetByCodePoints(0, 1));
        return new NamePart(words.number(way), words.number(initial), whole);
    }

    /** Notes how a name of several words, or with an apostrophe, begins. */
    private void readOpenings(String name) {
        var parts = NameParts.words(name);
        if (parts.size() > 1) {
            words.add(WordClass.NAME_OPENING, parts.subList(0, parts.size() - 1));
        }
        int apostrophe = name.replace('’', '\'').indexOf('\'');
        if (apostrophe > 0) {
            words.add(WordClass.NAME_OPENING, Folding.letters(name.substring(0, apostrophe)));
        }
    }
}
