package org.chaperone.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.screening.FindingType.HARASSMENT;
import static org.chaperone.screening.FindingType.THREAT;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThreatListsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I swear I'm going to strangle that kid on Monday",
                "somebody should burn those people alive",
                "that coach ought to be shot",
                "everyone in room 12 would be dead if I had my way",
                "gonna shoot up the school",
                "he is bringing a gun to school",
                "you won't see tomorrow",
                "we will hunt you down",
                "you need a bullet in the head",
                "hope you get hit by a bus",
                "lol go hang yourself",
                "kys loser",
                "make her suffer",
                "I'll wring that scrawny neck of yours",
                "voy a apuñalar a ese profesor",
                "te mataré mañana",
                "ojalá se mueran todos",
                "alguien debería romperle la cara",
            })
    void threats_without_a_name_or_in_a_roundabout_way_are_found(String text) {
        assertThat(Seen.in(text, THREAT)).as(text).anyMatch(it -> it.confidence() >= 0.8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We will shoot photos of all classes on Monday.",
                "Our girls will attack the net and shoot more this season.",
                "The drama club will kill it on stage!",
                "Let's execute the plan together.",
                "The plot: a king wants to murder his brother. Read chapter 3 of the novel.",
                "Nobody deserves to die like this.",
                "Mosquitoes: how to get rid of them.",
                "We hope to end every year with a party for our students.",
                "The team will beat anybody this year.",
                "Students must be picked up by 3.",
                "Todos los estudiantes deben ser puntuales.",
                "Vamos a pintar con los niños.",
                "It's unacceptable to say that gay people deserve to die.",
            })
    void plain_talk_is_no_threat(String text) {
        assertThat(Seen.in(text, THREAT)).as(text).noneMatch(it -> it.confidence() >= 0.8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I just hate all those immigrants",
                "refugees are nothing but parasites",
                "filthy migrants",
                "odio a los gitanos",
                "los inmigrantes son una plaga",
                "I can't stand lesbians",
            })
    void hate_of_people_for_what_they_are_is_found(String text) {
        assertThat(Seen.in(text, HARASSMENT)).as(text).anyMatch(it -> it.notes("hate"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Immigrants are our neighbors and friends.",
                "I don't hate immigrants, I am one.",
                "We celebrate Black women in science this month.",
                "No odio a los gitanos.",
                "Los inmigrantes son bienvenidos en nuestra escuela.",
                "Saying that refugees are parasites is hateful and wrong.",
                "I hate Mondays.",
            })
    void speaking_of_people_is_no_hate(String text) {
        assertThat(Seen.in(text, HARASSMENT)).as(text).noneMatch(it -> it.confidence() >= 0.8);
    }
}
