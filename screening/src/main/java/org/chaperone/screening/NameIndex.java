package org.chaperone.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chaperone.roster.Person;
import org.chaperone.roster.Roster;

/**
 * The names of everybody on a roster, ready to be looked up part by part. First and last parts have
 * numbers; a {@link NameTable} knows who bears which pair of them.
 */
final class NameIndex {

    /** How a bearer's name on record relates to the way it was looked up: bits of a table's bearer. */
    static final int BY_NICKNAME = 1;

    static final int BY_PART = 2;

    private static final String AT = "at ";
    private static final int BITS = 2;
    private static final int LONGEST = 4;

    private final List<Person> people = new ArrayList<>();
    private final Map<String, Integer> parts = new HashMap<>();
    private final Set<String> firsts = new HashSet<>();
    private final Set<String> lasts = new HashSet<>();
    private final Set<String> openings = new HashSet<>();
    private final NameTable table;

    NameIndex(Roster roster) {
        var builder = new NameTable.Builder();
        for (var student : roster.students()) {
            var schools =
                    roster.enrollmentsOf(student.id()).stream()
                            .mapToInt(it -> numbered(AT + it.schoolId()))
                            .distinct()
                            .toArray();
            add(student, builder, schools);
        }
        roster.staff().forEach(it -> add(it, builder, new int[0]));
        roster.guardians().forEach(it -> add(it, builder, new int[0]));
        table = builder.build();
    }

    /** Tells a vocabulary which words are parts of names. */
    void addTo(Vocabulary.Builder vocabulary) {
        vocabulary
                .add(WordClass.FIRST_NAME, firsts)
                .add(WordClass.LAST_NAME, lasts)
                .add(WordClass.NAME_OPENING, openings);
    }

    NameTable table() {
        return table;
    }

    Person person(int bearer) {
        return people.get(bearer >> BITS);
    }

    static boolean byNickname(int bearer) {
        return (bearer & BY_NICKNAME) != 0;
    }

    static boolean byPart(int bearer) {
        return (bearer & BY_PART) != 0;
    }

    boolean isFirst(String part) {
        return firsts.contains(part);
    }

    boolean isLast(String part) {
        return lasts.contains(part);
    }

    /** Whether a name of several words begins with this one: "De" of "De La Cruz". */
    boolean opensName(String word) {
        return openings.contains(word);
    }

    /** The most words that one part of a name is looked up in. */
    int longest() {
        return LONGEST;
    }

    /** The number of a part, or -1 when nobody's name has it. */
    int number(String part) {
        return parts.getOrDefault(part, -1);
    }

    /** The number that stands in place of a last part for "at this school", or -1. */
    int school(String id) {
        return number(AT + id);
    }

    private void add(Person person, NameTable.Builder builder, int[] schools) {
        int bearer = people.size() << BITS;
        people.add(person);
        var ways = firstWays(person, bearer);
        var last = lastWays(person, bearer);
        for (var first : ways.entrySet()) {
            int number = numbered(first.getKey());
            firsts.add(first.getKey());
            for (var family : last.entrySet()) {
                int bits = first.getValue() | family.getValue();
                builder.add(number, numbered(family.getKey()), bits);
                builder.add(number, initial(family.getKey()), bits);
            }
            builder.add(number, NameTable.NOTHING, first.getValue());
            for (int school : schools) {
                builder.add(number, school, first.getValue());
            }
        }
        for (var family : last.entrySet()) {
            int number = numbered(family.getKey());
            lasts.add(family.getKey());
            builder.add(NameTable.NOTHING, number, family.getValue());
            ways.keySet().stream()
                    .filter(it -> (ways.getOrDefault(it, 0) & BY_NICKNAME) == 0)
                    .mapToInt(this::initial)
                    .distinct()
                    .forEach(it -> builder.add(it, number, family.getValue()));
        }
    }

    /** Each way to write the first name, with the bearer and how it relates to the record. */
    private Map<String, Integer> firstWays(Person person, int bearer) {
        var ways = new HashMap<String, Integer>();
        for (var name : person.name().firstNames()) {
            open(name);
            for (var way : NameParts.ways(name)) {
                ways.putIfAbsent(way, bearer);
                NameParts.nicknames(way).forEach(it -> ways.putIfAbsent(it, bearer | BY_NICKNAME));
            }
        }
        return ways;
    }

    private Map<String, Integer> lastWays(Person person, int bearer) {
        var ways = new HashMap<String, Integer>();
        for (var name : person.name().lastNames()) {
            open(name);
            var all = NameParts.lastWays(name);
            for (int i = 0; i < all.size(); i++) {
                ways.putIfAbsent(all.get(i), i == 0 ? bearer : bearer | BY_PART);
            }
        }
        return ways;
    }

    /** Notes how a name of several words, or with an apostrophe, begins. */
    private void open(String name) {
        var words = NameParts.words(name);
        if (words.size() > 1) {
            words.subList(0, words.size() - 1).forEach(openings::add);
        }
        int apostrophe = name.replace('’', '\'').indexOf('\'');
        if (apostrophe > 0) {
            openings.add(Folding.letters(name.substring(0, apostrophe)));
        }
    }

    private int initial(String part) {
        return numbered(part.substring(0, part.offsetByCodePoints(0, 1)));
    }

    private int numbered(String part) {
        return parts.computeIfAbsent(part, _ -> parts.size() + 1);
    }
}
