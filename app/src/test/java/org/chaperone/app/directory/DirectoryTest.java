package org.chaperone.app.directory;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.chaperone.app.AppTest;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Journal;
import org.chaperone.roster.Organization;
import org.chaperone.roster.Person;
import org.chaperone.roster.Roster;
import org.chaperone.roster.SchoolClass;
import org.chaperone.roster.generator.DistrictGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class DirectoryTest {

    private static final Actor TEST = Actor.system("test");

    @Autowired Directory directory;
    @Autowired Journal journal;

    @Test
    void a_roster_comes_back_as_it_was_loaded() {
        var given = DistrictGenerator.generate(7, 60);

        directory.load(given, TEST);

        var kept = directory.roster().contents();
        var loaded = given.contents();
        assertThat(kept.organizations())
                .containsExactlyElementsOf(sorted(loaded.organizations(), Organization::id));
        assertThat(kept.people()).containsExactlyElementsOf(sorted(loaded.people(), Person::id));
        assertThat(kept.classes())
                .containsExactlyElementsOf(sorted(loaded.classes(), SchoolClass::id));
        assertThat(kept.courses()).containsExactlyInAnyOrderElementsOf(loaded.courses());
        assertThat(kept.sessions()).containsExactlyInAnyOrderElementsOf(loaded.sessions());
        assertThat(kept.familyLinks()).containsExactlyInAnyOrderElementsOf(loaded.familyLinks());
        assertThat(kept.enrollments()).containsExactlyInAnyOrderElementsOf(loaded.enrollments());
        assertThat(kept.assignments()).containsExactlyInAnyOrderElementsOf(loaded.assignments());
        assertThat(kept.memberships()).containsExactlyInAnyOrderElementsOf(loaded.memberships());
    }

    @Test
    void loading_is_in_the_journal() {
        directory.load(DistrictGenerator.generate(7, 60), TEST);

        assertThat(journal.about("directory:roster"))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.kind()).isEqualTo("roster-loaded");
                            assertThat(it.payload()).contains("\"students\":60");
                        });
    }

    @Test
    void a_second_roster_takes_the_place_of_the_first_and_forgets_nobody() {
        directory.load(DistrictGenerator.generate(7, 60), TEST);
        var version = directory.version();

        directory.load(DistrictGenerator.generate(7, 40), TEST);

        assertThat(directory.roster().students()).hasSizeGreaterThan(40);
        assertThat(directory.version()).isNotEqualTo(version);
        assertThat(journal.about("directory:roster")).hasSize(2);
    }

    @Test
    void it_is_empty_until_a_roster_is_loaded() {
        assertThat(directory.isEmpty()).isTrue();
        assertThat(directory.schools()).isEmpty();
        assertThat(directory.roster()).isEqualTo(Roster.EMPTY);
    }

    private static <T> List<T> sorted(List<T> all, java.util.function.Function<T, String> id) {
        Comparator<T> byId = comparing(id);
        return all.stream().sorted(byId).toList();
    }
}
