package org.chaperone.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.screening.FindingType.HEALTH_OR_DISCIPLINE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidentialFactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Maya's IEP meeting went great|IEP meeting",
                "So proud of Jordan Lee for passing reading recovery|reading recovery",
                "Liam (3rd grade) is out with asthma|out with asthma",
                "Emma has a 504 plan|504 plan",
                "Emma was suspended for two days|suspended",
                "Noah got detention again|got detention",
                "He was expelled in May|expelled",
                "Emma got a D in math|got a D in",
                "Emma is failing science|is failing science",
                "Her GPA went up|GPA",
                "Noah was diagnosed with ADHD|diagnosed",
                "Sofia forgot her medication|medication",
                "Luca sees the school counselor|sees the school counselor",
                "Our son Ben is in special education|in special education",
                "Emma Johnson has chronic kidney disease|kidney disease",
                "Student: Noah Bennett, diagnosis: Major Depressive Disorder|Depressive Disorder",
                "Sofia Tran has obstructive pulmonary disease|obstructive pulmonary disease",
                "Mateo Torres tiene un trastorno de ansiedad|trastorno de ansiedad",
                "Emma tiene asma|asma",
                "Mateo fue suspendido|suspendido",
                "Su hija reprobó la clase|reprobó",
            })
    void a_confidential_fact_about_somebody_is_found_and_sure(String text, String words) {
        assertThat(Seen.in(text, HEALTH_OR_DISCIPLINE))
                .as(text)
                .anyMatch(it -> it.text().equals(words) && it.confidence() >= 0.8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Asthma awareness week starts Monday",
                "Kidney disease runs in many families, says the health fair",
                "A talk on eating disorders for parents",
                "Service was suspended for maintenance",
                "The website failed twice",
                "A workshop on anxiety and depression for parents",
                "Learn about diabetes in the health fair",
                "The Americans with Disabilities Act",
                "Special education teachers wanted",
                "The detention pond is full",
                "Grades are due Friday",
                "Add your name to the list",
                "We got a B-29 for the museum",
                "Report cards go home Friday",
            })
    void the_same_words_about_nobody_are_left_alone(String text) {
        assertThat(Seen.in(text, HEALTH_OR_DISCIPLINE))
                .filteredOn(it -> it.confidence() >= 0.5)
                .isEmpty();
    }

    @Test
    void a_strong_word_is_found_without_a_person_near_but_not_sure() {
        assertThat(Seen.one(HEALTH_OR_DISCIPLINE, "IEP meeting at noon").confidence())
                .isBetween(0.4, 0.79);
    }

    @Test
    void a_lesson_that_names_somebody_is_found_and_marked_as_educational() {
        var found =
                Seen.one(
                        HEALTH_OR_DISCIPLINE,
                        "Emma Johnson spoke about asthma in our awareness talk");

        assertThat(found.notes("educational")).isTrue();
        assertThat(found.confidence()).isLessThan(0.5);
    }

    @Test
    void a_person_in_another_sentence_does_not_count() {
        assertThat(Seen.in("Emma won. Bus service was suspended.", HEALTH_OR_DISCIPLINE)).isEmpty();
    }

    @Test
    void grades_are_marked_as_such() {
        assertThat(Seen.one(HEALTH_OR_DISCIPLINE, "Emma got an F on the test").notes("grades"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Emma is out with asthma",
                "Liam (3rd grade) is out with asthma",
            })
    void a_fact_beside_a_name_is_marked_as_named_though_the_name_is_on_no_roster(String text) {
        var found = Seen.one(HEALTH_OR_DISCIPLINE, text);

        assertThat(found.notes("named")).isTrue();
        assertThat(found.confidence()).isGreaterThan(0.8);
    }

    @Test
    void a_fact_of_somebody_who_is_not_named_is_not_marked_as_named() {
        var found = Seen.one(HEALTH_OR_DISCIPLINE, "She is out with asthma");

        assertThat(found.notes("named")).isFalse();
    }

    @Test
    void straight_marks_are_grades() {
        assertThat(Seen.one(HEALTH_OR_DISCIPLINE, "Emma got straight A's").confidence())
                .isGreaterThan(0.8);
        assertThat(Seen.in("Emma ran straight as an arrow", HEALTH_OR_DISCIPLINE)).isEmpty();
    }
}
