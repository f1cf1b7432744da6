package org.chaperone.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chaperone.roster.PersonName;
import org.chaperone.roster.Roster;
import org.chaperone.roster.Student;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spellings, orders and tricks by which names on record are written otherwise. */
class NameVariantsTest {

    private static final List<PersonName> NAMES =
            List.of(
                    PersonName.of("Jörg", "Müller"),
                    PersonName.of("Anneliese", "Schroeder"),
                    PersonName.of("Muhammad", "Qureshi"),
                    PersonName.of("Aleksandr", "Sokolovsky"),
                    PersonName.of("Wren", "Halloway").withMiddle("Ottoline"),
                    PersonName.of("Ximena", "Orozco"),
                    PersonName.of("Parker", "Hunter"),
                    PersonName.of("Juan Carlos", "Zamora Ibarra"),
                    PersonName.of("Imogen", "van der Meulen"),
                    PersonName.of("Orla", "O'Flaherty"));

    private final Screen screen = Screen.of(roster(), ScreeningSettings.NONE);

    private static Roster roster() {
        var builder = Roster.builder();
        for (int i = 0; i < NAMES.size(); i++) {
            builder.add(Student.of("s-" + i, NAMES.get(i), null));
        }
        return builder.build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Joerg Mueller kicked the goal|0",
                "Jorg Muller kicked the goal|0",
                "Anneliese Schröder read a poem|1",
                "Mohammed Qureshi read a poem|2",
                "Mohamed Qureshi read a poem|2",
                "Alexander Sokolovsky read a poem|3",
                "Wren Ottoline Halloway sang|4",
                "Wren O. Halloway sang|4",
                "Ximena Lucero Orozco sang|5",
                "Thank you, Orozco, Ximena, for the cake|5",
                "Thank you, Hunter, Parker, for the cake|6",
                "Juan Carlos Z. drew this|7",
                "Zamora Ibarra, Juan Carlos|7",
                "Well done #ImogenvanderMeulen|8",
                "Imogen ⭐ van der Meulen|8",
                "Imogen🎉van der Meulen|8",
                "Xͺmena Orozcο sang|5",
                "HaΙΙoway, Wren|4",
                "Wren HaӏӀoway sang|4",
                "Aleksandr Sokolovsky|3",
                "Paгker Нunter is here|6",
                "Wren Hall0way sang|4",
                "W3r3n and X1mena Or0zco sang|5",
                "Anne1iese Schr0eder read a poem|1",
                "Imogen 👏🏽 van der Meulen|8",
                "Ximena_Orozco was there|5",
                "Orla O\u200B'Flaherty ran|9",
                "Orla O'\u2060Flaherty ran|9",
                "Хimеnа Оrоzсо ran|5",
                "Ximeոa Oroᴢco ran|5",
                "ximena orozco ran|5",
            })
    void a_name_is_found_however_it_is_spelled(String text, int student) {
        assertThat(sure(text)).as(text).anyMatch(it -> it.students().contains("s-" + student));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ximena Orozco, professor of botany at the state university, gave a talk.",
                "A play by Wren Halloway, an 18th century dramatist.",
                "The Ximena Orozco Memorial Prize was given out.",
                "Ximena Orozco Realty gave us snacks.",
                "The list: Wren, Parker, Hunter, Muhammad.",
                "parker hunter",
            })
    void a_name_that_most_likely_is_of_somebody_else_is_not_sure(String text) {
        assertThat(sure(text)).isEmpty();
    }

    private List<Finding> sure(String text) {
        return screen.findings(Item.of(text)).stream()
                .filter(it -> it.type() == FindingType.STUDENT_NAME && it.confidence() >= 0.8)
                .toList();
    }

    @Test
    void pictures_in_a_row_keep_no_name_apart_but_a_paragraph_does() {
        assertThat(sure("Ximena 🎉🎉🎉 Orozco")).hasSize(1);
        assertThat(sure("Ximena 🎉\n\n🎉 Orozco")).isEmpty();
        assertThat(sure("Ximena " + "🎉".repeat(40) + " Orozco")).isEmpty();
    }
}
