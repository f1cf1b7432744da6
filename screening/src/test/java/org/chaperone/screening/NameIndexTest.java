package org.chaperone.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.chaperone.roster.Grade;
import org.chaperone.roster.Person;
import org.chaperone.roster.PersonName;
import org.chaperone.roster.Roster;
import org.chaperone.roster.Student;
import org.chaperone.roster.generator.DistrictGenerator;
import org.junit.jupiter.api.Test;

/** The index finds whom a plain walk over everybody finds, by every way of writing a name. */
class NameIndexTest {

    private static final Roster DISTRICT = DistrictGenerator.generate(77, 3_000);
    private static final NameIndex INDEX = NameIndex.of(DISTRICT, WordLists.builder());
    private static final List<Person> PEOPLE =
            IntStream.range(0, DISTRICT.contents().people().size())
                    .mapToObj(INDEX::personAt)
                    .toList();

    @Test
    void everybody_is_in_it_and_students_come_first() {
        assertThat(PEOPLE).containsExactlyInAnyOrderElementsOf(DISTRICT.contents().people());
        for (int i = 0; i < PEOPLE.size(); i++) {
            assertThat(INDEX.isStudent(i)).isEqualTo(PEOPLE.get(i) instanceof Student);
        }
    }

    @Test
    void everybody_is_found_by_each_way_to_write_the_name() {
        for (var person : PEOPLE) {
            for (var first : firsts(person)) {
                for (var last : lasts(person)) {
                    if (!bearers(number(first), number(last)).contains(person)) {
                        assertThat(bearers(number(first), number(last))).contains(person);
                    }
                    if (!INDEX.has(number(first), number(last))) {
                        assertThat(first + " " + last).isEqualTo("a name that somebody has");
                    }
                }
            }
        }
    }

    @Test
    void a_pair_gives_those_who_bear_it_and_no_other_in_the_order_of_the_roster() {
        var random = new Random(5);
        int borne = 0;
        for (int round = 0; round < 300; round++) {
            var person = any(PEOPLE, random);
            var first = any(firsts(person), random);
            var last = any(lasts(round % 2 == 0 ? person : any(PEOPLE, random)), random);
            var expected =
                    PEOPLE.stream()
                            .filter(it -> lasts(it).contains(last) && firsts(it).contains(first))
                            .toList();
            assertThat(bearers(number(first), number(last)))
                    .as(first + " " + last)
                    .containsExactlyElementsOf(expected);
            assertThat(INDEX.has(number(first), number(last))).isEqualTo(!expected.isEmpty());
            borne += expected.isEmpty() ? 0 : 1;
        }

        assertThat(borne).isGreaterThan(100);
    }

    @Test
    void a_name_on_record_is_told_from_a_nickname_and_from_a_part() {
        var roster =
                Roster.builder()
                        .add(Student.of("s-1", PersonName.of("William", "Ruiz-Vega"), new Grade(3)))
                        .add(Student.of("s-2", PersonName.of("Will", "Vega"), new Grade(3)))
                        .build();
        var index = NameIndex.of(roster, WordLists.builder());
        int will = Vocabulary.number(index.entry("will"));
        int vega = Vocabulary.number(index.entry("vega"));

        var bearers = index.bearers(will, vega, 10);

        assertThat(bearers).containsExactly(NameIndex.BY_NICKNAME | NameIndex.BY_PART, 1 << 2);
    }

    @Test
    void no_more_are_given_than_asked_for() {
        int james = number("james");

        assertThat(INDEX.bearers(james, NameTable.NOTHING, 3)).hasSize(3);
        assertThat(INDEX.bearers(james, NameTable.NOTHING, 3))
                .isEqualTo(Arrays.copyOf(INDEX.bearers(james, NameTable.NOTHING, 1_000), 3));
    }

    @Test
    void nobody_bears_what_is_not_known() {
        assertThat(INDEX.bearers(-1, 4, 10)).isEmpty();
        assertThat(INDEX.bearers(4, -1, 10)).isEmpty();
        assertThat(INDEX.has(0, 0)).isFalse();
        assertThat(INDEX.school("no-such-school")).isEqualTo(-1);
    }

    private static List<Person> bearers(int first, int last) {
        return Arrays.stream(INDEX.bearers(first, last, 10_000))
                .map(NameIndex::place)
                .distinct()
                .mapToObj(INDEX::personAt)
                .toList();
    }

    private static int number(String part) {
        return Vocabulary.number(INDEX.entry(part));
    }

    private static Set<String> firsts(Person person) {
        var firsts = new LinkedHashSet<String>();
        for (var name : person.name().firstNames()) {
            for (var way : NameParts.ways(name)) {
                firsts.add(way);
                firsts.addAll(NameParts.nicknames(way));
            }
        }
        return firsts;
    }

    private static Set<String> lasts(Person person) {
        var lasts = new LinkedHashSet<String>();
        person.name().lastNames().forEach(it -> lasts.addAll(NameParts.lastWays(it)));
        return lasts;
    }

    private static <T> T any(Collection<T> all, Random random) {
        return new ArrayList<>(all).get(random.nextInt(all.size()));
    }
}
