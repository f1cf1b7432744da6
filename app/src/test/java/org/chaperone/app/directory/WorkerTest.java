package org.chaperone.app.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.chaperone.app.AppTest;
import org.chaperone.app.journal.Actor;
import org.chaperone.roster.Grade;
import org.chaperone.roster.generator.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class WorkerTest {

    @Autowired Directory directory;

    @BeforeEach
    void load() {
        directory.load(Cast.roster(), Actor.system("test"));
    }

    @Test
    void a_teacher_is_known_with_school_grades_and_own_children() {
        var tom = directory.worker("t-tom").orElseThrow();

        assertThat(tom.title()).isEqualTo("Teacher, grade 4");
        assertThat(tom.places()).containsExactly("Lincoln Elementary");
        assertThat(tom.grades()).containsExactly(new Grade(4));
        assertThat(tom.children())
                .containsExactly(
                        new Worker.Child("Nora Becker", new Grade(8), "Harbor Middle School"));
    }

    @Test
    void a_team_isn_t_a_class_that_one_teaches() {
        assertThat(directory.worker("t-lee").orElseThrow().grades()).isEmpty();
    }

    @Test
    void somebody_without_children_here_has_none() {
        assertThat(directory.worker("t-rosa").orElseThrow().children()).isEmpty();
    }

    @Test
    void students_and_families_aren_t_workers() {
        assertThat(directory.worker("s-emma")).isEmpty();
        assertThat(directory.worker("g-elena")).isEmpty();
        assertThat(directory.worker("nobody")).isEmpty();
    }
}
