package org.chaperone.app.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.SAM;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.TestClock;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Journal;
import org.chaperone.roster.Enrollment;
import org.chaperone.roster.Grade;
import org.chaperone.roster.Period;
import org.chaperone.roster.PersonName;
import org.chaperone.roster.Roster;
import org.chaperone.roster.School;
import org.chaperone.roster.Student;
import org.chaperone.roster.generator.DistrictGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class PeopleTest {

    @Autowired MockMvcTester mvc;
    @Autowired Directory directory;
    @Autowired Journal journal;
    @Autowired TestClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void the_principal_sees_the_students_of_her_school_and_all_colleagues() {
        load(org.chaperone.roster.generator.Cast.roster());

        assertThat(people(ROSA, ""))
                .hasStatusOk()
                .bodyText()
                .contains("Johnson, Emma", "Park, Lee", "Whitfield, Dana")
                .doesNotContain("Haddad, Omar", "Torres, Mateo", "Torres, Elena");
    }

    @Test
    void an_office_of_the_district_sees_everybody() {
        load(org.chaperone.roster.generator.Cast.roster());

        assertThat(people(SAM, ""))
                .bodyText()
                .contains("Johnson, Emma", "Haddad, Omar", "Torres, Elena", "28 people");
    }

    @Test
    void somebody_of_another_school_isnt_there() {
        load(org.chaperone.roster.generator.Cast.roster());

        assertThat(mvc.get().uri("/people/s-omar").with(ROSA.calling())).hasStatus(404);
        assertThat(mvc.get().uri("/people/s-nobody").with(ROSA.calling())).hasStatus(404);
        assertThat(mvc.get().uri("/people/s-omar").with(LEE.calling())).hasStatusOk();
    }

    @Test
    void a_student_who_has_left_is_out_of_the_schools_sight() {
        load(
                Roster.builder()
                        .add(School.of("org-lincoln", "Lincoln Elementary"))
                        .add(Student.of("s-emma", PersonName.of("Emma", "Johnson"), new Grade(4)))
                        .add(
                                new Enrollment(
                                        "s-emma",
                                        "org-lincoln",
                                        new Grade(4),
                                        new Period(
                                                null, java.time.LocalDate.now(clock).plusDays(10))))
                        .build());

        assertThat(people(ROSA, "")).bodyText().contains("Johnson, Emma");
        clock.advance(Duration.ofDays(20));
        assertThat(people(ROSA, "")).bodyText().doesNotContain("Johnson, Emma");
        assertThat(people(DANA, "")).bodyText().contains("Johnson, Emma");
    }

    @Test
    void a_colleague_who_has_left_is_known_to_the_district_alone() {
        load(org.chaperone.roster.generator.Cast.roster());
        var cast = org.chaperone.roster.generator.Cast.roster().contents();
        var others = Roster.builder();
        cast.organizations().forEach(others::add);
        cast.people().stream().filter(it -> !it.id().equals("t-tom")).forEach(others::add);
        cast.assignments().stream()
                .filter(it -> !it.staffId().equals("t-tom"))
                .forEach(others::add);
        cast.enrollments().forEach(others::add);
        load(others.build());

        assertThat(people(ROSA, "?q=becker")).bodyText().doesNotContain("Becker, Tom");
        assertThat(mvc.get().uri("/people/t-tom").with(ROSA.calling())).hasStatus(404);
        assertThat(people(SAM, "?q=becker")).bodyText().contains("Becker, Tom");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"GUS", "ELENA"})
    void who_isnt_staff_finds_no_such_page(Cast outsider) {
        assertThat(people(outsider, "")).hasStatus(404);
        assertThat(mvc.get().uri("/people/s-emma").with(outsider.calling())).hasStatus(404);
        assertThat(mvc.post().uri("/people/exports").with(outsider.calling())).hasStatus(404);
        assertThat(journal.about("directory:people")).isEmpty();
    }

    @Test
    void a_stranger_is_asked_to_sign_in() {
        assertThat(mvc.get().uri("/people"))
                .hasStatus(302)
                .hasRedirectedUrl("/sign-in?next=%2Fpeople");
    }

    @Test
    void names_are_found_without_their_accents_and_in_any_order() {
        load(org.chaperone.roster.generator.Cast.roster());

        assertThat(people(SAM, "?q=ruiz jose"))
                .bodyText()
                .contains("Martínez-Ruiz, José", "1 person");
        assertThat(people(SAM, "?q=JOSÉ")).bodyText().contains("Martínez-Ruiz, José");
        assertThat(people(SAM, "?q=s-jose")).bodyText().contains("Martínez-Ruiz, José");
        assertThat(people(SAM, "?q=jose nguyen")).bodyText().contains("Nobody fits");
    }

    @Test
    void signs_that_mean_something_to_a_database_are_only_signs() {
        load(org.chaperone.roster.generator.Cast.roster());

        for (var words : new String[] {"%", "_", "\\", "'; DROP TABLE person; --", "{0}"}) {
            assertThat(mvc.get().uri("/people").param("q", words).with(SAM.calling()))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Nobody fits");
        }
    }

    @Test
    void what_no_form_sends_is_refused() {
        assertThat(mvc.get().uri("/people").param("q", "em\u0000ma").with(SAM.calling()))
                .hasStatus(400);
    }

    @Test
    void the_list_is_narrowed_by_kind_school_and_grade() {
        load(org.chaperone.roster.generator.Cast.roster());

        assertThat(people(SAM, "?kind=contractor")).bodyText().contains("Hale, Gus", "1 person");
        assertThat(people(SAM, "?kind=guardian")).bodyText().contains("Torres, Elena", "1 person");
        assertThat(people(SAM, "?kind=student&school=org-high&grade=9"))
                .bodyText()
                .contains(
                        "Haddad, Omar",
                        "May, Will",
                        "2 people",
                        "Only Students, Alder Falls High, grade 9")
                .doesNotContain("Porter, Grace");
        assertThat(people(SAM, "?school=org-harbor"))
                .bodyText()
                .contains("Torres, Mateo", "Torres, Elena", "Torres, Maya", "Pike, Joan");
    }

    @Test
    void a_question_that_makes_no_sense_is_taken_as_not_asked() {
        load(org.chaperone.roster.generator.Cast.roster());

        assertThat(people(SAM, "?kind=wizard&grade=99&order=fate&after=nobody")).hasStatusOk();
    }

    @Test
    void the_youngest_come_first_when_asked_for() {
        load(org.chaperone.roster.generator.Cast.roster());

        assertThat(names(people(SAM, "?kind=student&order=grade")))
                .startsWith("Lee, Jordan", "Bennett, Noah");
        assertThat(names(people(SAM, "?kind=student"))).startsWith("Becker, Nora", "Bennett, Noah");
    }

    @Test
    void every_person_is_on_exactly_one_part_of_the_list() {
        load(DistrictGenerator.generate(7, 160));
        for (var order : new String[] {"name", "grade"}) {
            var seen = new ArrayList<String>();
            var address = "/people?kind=student&order=" + order;
            while (address != null) {
                var page =
                        mvc.get().uri(java.net.URI.create(address)).with(SAM.calling()).exchange();
                links(page).forEach(seen::add);
                address = next(page);
            }
            assertThat(seen).hasSize(160).doesNotHaveDuplicates();
        }
    }

    @Test
    void a_person_has_classes_and_family() {
        load(org.chaperone.roster.generator.Cast.roster());

        assertThat(mvc.get().uri("/people/s-mateo").with(Cast.MAYA.calling()))
                .bodyText()
                .contains(
                        "Mateo Torres",
                        "Student in grade 7",
                        "English 7, Ms. Torres",
                        "Elena Torres",
                        "Parent",
                        "555-0107");
        assertThat(mvc.get().uri("/people/t-tom").with(Cast.JOAN.calling()))
                .bodyText()
                .contains("Nora Becker");
        assertThat(mvc.get().uri("/people/t-tom").with(ROSA.calling()))
                .bodyText()
                .contains("Chess Club")
                .doesNotContain("Nora Becker");
    }

    @Test
    void an_export_holds_what_the_asker_may_see_and_is_in_the_journal() throws IOException {
        load(org.chaperone.roster.generator.Cast.roster());

        var answer =
                mvc.post()
                        .uri("/people/exports?kind=student&school=")
                        .with(ROSA.calling())
                        .exchange();

        assertThat(answer)
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"people.csv\"");
        assertThat(answer.getResponse().getContentAsString())
                .startsWith("Id,Last name,First name,Kind,Grade,Schools,Title,E-mail\r\n")
                .contains("s-emma,Johnson,Emma,Student,4,Lincoln Elementary,,")
                .doesNotContain("Haddad");
        assertThat(journal.about("directory:people"))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.kind()).isEqualTo("people-exported");
                            assertThat(it.actor()).isEqualTo(ROSA.viewer().actor());
                            assertThat(it.payload())
                                    .isEqualTo("{\"count\":9,\"kind\":\"STUDENT\",\"words\":\"\"}");
                        });
    }

    @Test
    void a_name_in_an_export_never_becomes_a_formula() throws IOException {
        load(
                Roster.builder()
                        .add(School.of("org-lincoln", "Lincoln Elementary"))
                        .add(
                                Student.of(
                                        "s-1",
                                        PersonName.of("=cmd|' /C calc'!A0", "@SUM(A1)"),
                                        null))
                        .add(new Enrollment("s-1", "org-lincoln", null, Period.ALWAYS))
                        .build());

        assertThat(
                        mvc.post()
                                .uri("/people/exports")
                                .with(ROSA.calling())
                                .exchange()
                                .getResponse()
                                .getContentAsString())
                .contains("s-1,'@SUM(A1),'=cmd|' /C calc'!A0,Student");
    }

    @Test
    void a_name_is_shown_as_it_is_and_never_as_markup() {
        load(
                Roster.builder()
                        .add(School.of("org-lincoln", "Lincoln Elementary"))
                        .add(
                                Student.of(
                                        "s-1",
                                        PersonName.of("<script>alert(1)</script>", "O'Neil"),
                                        null))
                        .add(new Enrollment("s-1", "org-lincoln", null, Period.ALWAYS))
                        .build());

        assertThat(people(ROSA, ""))
                .bodyText()
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
        assertThat(mvc.get().uri("/people/s-1").with(ROSA.calling()))
                .bodyText()
                .doesNotContain("<script>alert");
    }

    private void load(Roster roster) {
        directory.load(roster, Actor.system("test"));
    }

    private MvcTestResult people(Cast person, String query) {
        return mvc.get().uri("/people" + query).with(person.calling()).exchange();
    }

    private static java.util.List<String> names(MvcTestResult page) {
        return found(page, "scope=\"row\"><a href=\"[^\"]*\">([^<]*)<");
    }

    private static java.util.List<String> links(MvcTestResult page) {
        return found(page, "scope=\"row\"><a href=\"([^\"]*)\"");
    }

    private static @org.jspecify.annotations.Nullable String next(MvcTestResult page) {
        return found(page, "href=\"([^\"]*)\">Next 50").stream()
                .findFirst()
                .map(it -> it.replace("&amp;", "&"))
                .orElse(null);
    }

    private static java.util.List<String> found(MvcTestResult page, String pattern) {
        try {
            return Pattern.compile(pattern)
                    .matcher(page.getResponse().getContentAsString())
                    .results()
                    .map(it -> it.group(1))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
