package org.chaperone.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chaperone.roster.Person;
import org.chaperone.roster.Roster;

/**
 * The names of everybody on a roster, ready to be looked up part by part. Parts are known by their numbers
 * in a {@link Vocabulary}; a {@link NameTable} knows who bears which pair of them on record, {@link Nicknames}
 * under which other first names people are looked up.
 */
final class NameIndex {

    /** How a bearer's name on record relates to the way it was looked up: bits of a bearer. */
    static final int BY_NICKNAME = 1;

    static final int BY_PART = 2;

    /** Most words that one part of a name is looked up in. */
    static final int LONGEST = 4;

    private static final int BITS = 2;
    private static final int[] NOBODY = {};

    private final Vocabulary vocabulary;
    private final List<Person> people;
    private final int students;
    private final NameTable table;
    private final NamePairs pairs;
    private final Nicknames nicknames;
    private final Map<String, Integer> schools;
    private final Map<Integer, int[]> ofFirst = new ConcurrentHashMap<>();

    private NameIndex(Filling filling) {
        vocabulary = filling.words.build();
        people = List.copyOf(filling.people);
        students = filling.students;
        table = filling.table.build();
        pairs = filling.pairs;
        nicknames = filling.nicknames;
        schools = Map.copyOf(filling.schools);
    }

    /**
     * The index of a roster.
     *
     * @param words the vocabulary of the index, to which it adds parts of names
     */
    static NameIndex of(Roster roster, Vocabulary.Builder words) {
        return new NameIndex(new Filling(roster, words));
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** What the vocabulary knows of a part; 0 when it doesn't know it. */
    long entry(CharSequence part) {
        return entry(part, 0, part.length());
    }

    /** What the vocabulary knows of a part that stands in some letters. */
    long entry(CharSequence letters, int from, int to) {
        return vocabulary.find(WordHash.of(letters, from, to));
    }

    /** The number that stands in place of a last part for "at this school", or -1. */
    int school(String id) {
        return schools.getOrDefault(id, -1);
    }

    /** The place of a bearer among the people of the index, counted from 0. */
    static int place(int bearer) {
        return bearer >> BITS;
    }

    Person personAt(int place) {
        return people.get(place);
    }

    boolean isStudent(int place) {
        return place < students;
    }

    /** Whether somebody may bear a first and a last part: no where nobody does, but for a few. */
    boolean mayHave(int first, int last) {
        return pairs.mayHave(first, last);
    }

    /** Whether somebody bears a first and a last part, going by the first or on record. */
    boolean has(int first, int last) {
        if (!pairs.mayHave(first, last)) {
            return false;
        }
        if (table.find(first, last) >= 0) {
            return true;
        }
        for (int other : nicknames.recorded(first)) {
            if (table.find(other, last) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether students go by a first name, and somebody has it on record. */
    boolean isOfStudents(int first) {
        int place = table.find(first, NameTable.NOTHING);
        if (place < 0) {
            return false;
        }
        boolean student = isStudent(place(table.bearer(place)));
        for (int other : nicknames.recorded(first)) {
            int further = table.find(other, NameTable.NOTHING);
            student |= further >= 0 && isStudent(place(table.bearer(further)));
        }
        return student;
    }

    /**
     * Who bears a pair, in the order of the roster; students come first. Somebody may come twice.
     *
     * @param first number of a first part or of its initial, or {@link NameTable#NOTHING}
     * @param second number of a last part, of its initial or of a {@link #school}, or NOTHING
     * @param most how many to give at most
     */
    int[] bearers(int first, int second, int most) {
        var others = nicknames.recorded(first);
        var places = new int[others.length + 1];
        places[0] = table.find(first, second);
        int found = places[0] < 0 ? 0 : table.count(places[0], first, second, most);
        for (int i = 0; i < others.length; i++) {
            places[i + 1] = table.find(others[i], second);
            found += places[i + 1] < 0 ? 0 : table.count(places[i + 1], others[i], second, most);
        }
        var bearers = found == 0 ? NOBODY : new int[Math.min(found, most)];
        for (int i = 0; i < bearers.length; i++) {
            bearers[i] = next(first, others, second, places);
        }
        return bearers;
    }

    /** Who goes by a first name; kept once it was asked for, as the same names come again and again. */
    int[] bearersOfFirst(int first, int most) {
        var known = ofFirst.get(first);
        if (known == null) {
            known = bearers(first, NameTable.NOTHING, most);
            ofFirst.put(first, known);
        }
        return known;
    }

    /** Takes the next bearer from the lists that begin at those places. */
    private int next(int first, int[] others, int second, int[] places) {
        int best = -1;
        int from = 0;
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0) {
                int bearer = table.bearer(places[i]) | (i == 0 ? 0 : BY_NICKNAME);
                if (best < 0 || bearer < best) {
                    best = bearer;
                    from = i;
                }
            }
        }
        int after = places[from] + 1;
        places[from] = table.isOf(after, from == 0 ? first : others[from - 1], second) ? after : -1;
        return best;
    }

    /** Takes in the people of a roster. */
    private static final class Filling {
        private final Vocabulary.Builder words;
        private final List<Person> people = new ArrayList<>();
        private final int students;
        private final NameTable.Builder table = new NameTable.Builder();
        private final NamePairs pairs;
        private final Nicknames nicknames;
        private final Map<String, Integer> schools = new HashMap<>();
        private final RecordedNames names;

        Filling(Roster roster, Vocabulary.Builder words) {
            this.words = words;
            people.addAll(roster.students());
            students = people.size();
            people.addAll(roster.staff());
            people.addAll(roster.guardians());
            names = new RecordedNames(words);
            people.forEach(it -> names.read(it.name()));
            nicknames = Nicknames.of(words);
            pairs = new NamePairs(people.size());
            for (var school : roster.schools()) {
                schools.put(school.id(), words.size() + schools.size() + 1);
            }
            for (int i = 0; i < people.size(); i++) {
                add(roster, people.get(i), i);
            }
        }

        private void add(Roster roster, Person person, int place) {
            var firsts = names.firsts(person.name());
            var lasts = names.lasts(person.name());
            for (var first : firsts) {
                table.add(first.number(), NameTable.NOTHING, place << BITS);
                addPairs(first, lasts, place << BITS);
            }
            for (int i = 0; i < lasts.size(); i++) {
                int bearer = lasts.get(i).recordedAs(place << BITS);
                if (place >= students) {
                    table.add(NameTable.NOTHING, lasts.get(i).number(), bearer);
                }
                for (var first : firsts) {
                    table.add(first.initial(), lasts.get(i).number(), bearer);
                }
            }
            if (place < students) {
                for (var enrollment : roster.enrollmentsOf(person.id())) {
                    var school = schools.get(enrollment.schoolId());
                    if (school != null) {
                        firsts.forEach(it -> table.add(it.number(), school, place << BITS));
                    }
                }
            }
        }

        private void addPairs(NamePart first, List<NamePart> lasts, int bearer) {
            for (var last : lasts) {
                table.add(first.number(), last.number(), last.recordedAs(bearer));
                table.add(first.number(), last.initial(), last.recordedAs(bearer));
                pairs.add(first.number(), last.number());
                for (int other : nicknames.others(first.number())) {
                    pairs.add(other, last.number());
                }
            }
        }
    }
}
