package org.chaperone.app.announcements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.JOAN;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MAYA;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.TOM;
import static org.chaperone.app.announcements.AccessMark.Kind.NO_INTERNET;
import static org.chaperone.app.announcements.AccessMark.Kind.NO_PAGES;

import java.time.LocalDate;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.announcements.AccessMarks.Marking;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.journal.Recorded;
import org.chaperone.app.policies.Policies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class AccessMarksTest {

    @Autowired AccessMarks marks;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired Journal journal;

    @BeforeEach
    void load() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"TOM", "ROSA", "DANA", "SAM", "INES", "PRIYA"})
    void teachers_principals_and_offices_put_down_that_a_student_has_no_internet(Cast who) {
        assertThat(mark("s-emma", who)).isEqualTo(Marking.DONE);

        assertThat(marks.of("s-emma", TOM.viewer()))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.kind()).isEqualTo(NO_INTERNET);
                            assertThat(it.source()).isEqualTo("Her mother, by phone");
                            assertThat(it.notedBy()).isEqualTo(who.viewer().name());
                            assertThat(it.holds()).isTrue();
                        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"LEE", "MAYA", "JOAN", "MARCUS", "RUTH", "GUS", "ELENA"})
    void others_put_down_nothing(Cast who) {
        assertThat(mark("s-emma", who)).isEqualTo(Marking.NOT_HERE);
        assertThat(marks.mayMark("s-emma", who.viewer())).isFalse();
        assertThat(marks.of("s-emma", DANA.viewer())).isEmpty();
    }

    @Test
    void a_colleague_at_the_school_who_does_not_teach_the_student_only_looks() {
        mark("s-jordan", ROSA);

        assertThat(mark("s-jordan", TOM)).isEqualTo(Marking.NOT_HERE);
        assertThat(marks.of("s-jordan", TOM.viewer())).hasSize(1);
        assertThat(marks.end(marks.of("s-jordan", TOM.viewer()).getFirst().id(), TOM.viewer()))
                .isFalse();
    }

    @Test
    void who_may_not_see_the_student_sees_no_mark() {
        mark("s-emma", TOM);

        assertThat(marks.of("s-emma", LEE.viewer())).isEmpty();
        assertThat(marks.holding(MAYA.viewer())).isEmpty();
        assertThat(marks.holding(ROSA.viewer())).hasSize(1);
        var id = marks.of("s-emma", TOM.viewer()).getFirst().id();
        assertThat(marks.personOf(id, JOAN.viewer())).isEmpty();
        assertThat(marks.personOf(id, ROSA.viewer())).contains("s-emma");
    }

    @Test
    void
            adults_of_a_family_are_marked_by_who_may_mark_their_children_and_colleagues_as_such_never() {
        assertThat(mark("g-elena", MAYA)).isEqualTo(Marking.DONE);
        assertThat(mark("g-elena", TOM)).isEqualTo(Marking.NOT_HERE);
        assertThat(mark("t-tom", JOAN)).isEqualTo(Marking.DONE);
        assertThat(mark("t-lee", DANA)).isEqualTo(Marking.NOT_HERE);
        assertThat(mark("nobody", DANA)).isEqualTo(Marking.NOT_HERE);
    }

    @Test
    void marked_twice_it_stands_once_and_once_over_it_may_come_again() {
        mark("s-emma", TOM);
        mark("s-emma", ROSA);
        assertThat(marks.mark("s-emma", NO_PAGES, today(), "She says so", TOM.viewer()))
                .isEqualTo(Marking.DONE);
        assertThat(marks.of("s-emma", TOM.viewer())).hasSize(2);

        var first = marks.of("s-emma", TOM.viewer()).getLast();
        assertThat(marks.end(first.id(), LEE.viewer())).isFalse();
        assertThat(marks.end(first.id(), ROSA.viewer())).isTrue();
        assertThat(marks.end(first.id(), ROSA.viewer())).isFalse();
        assertThat(marks.holding(TOM.viewer()))
                .extracting(AccessMark::kind)
                .containsExactly(NO_PAGES);
        assertThat(marks.of("s-emma", TOM.viewer()).getLast())
                .satisfies(
                        it -> {
                            assertThat(it.holds()).isFalse();
                            assertThat(it.endedBy()).isEqualTo("Rosa Delgado");
                        });
        mark("s-emma", TOM);
        assertThat(marks.of("s-emma", TOM.viewer())).hasSize(3);
        assertThat(journal.about("person:s-emma"))
                .extracting(Recorded::kind)
                .containsExactly(
                        "access-marked", "access-mark-ended", "access-marked", "access-marked");
    }

    @Test
    void it_needs_who_said_so_and_a_day_that_has_come() {
        assertThat(
                        marks.mark(
                                "s-emma",
                                NO_INTERNET,
                                today().plusDays(1),
                                "Her mother",
                                TOM.viewer()))
                .isEqualTo(Marking.DAY);
        assertThat(marks.mark("s-emma", NO_INTERNET, today(), " \0", TOM.viewer()))
                .isEqualTo(Marking.WORDS);
        assertThat(marks.mark("s-emma", NO_INTERNET, today(), "x".repeat(201), TOM.viewer()))
                .isEqualTo(Marking.WORDS);
        assertThat(marks.end(UUID.randomUUID(), DANA.viewer())).isFalse();
    }

    private Marking mark(String person, Cast by) {
        return marks.mark(person, NO_INTERNET, today(), "Her mother, by phone", by.viewer());
    }

    private LocalDate today() {
        return policies.today();
    }
}
