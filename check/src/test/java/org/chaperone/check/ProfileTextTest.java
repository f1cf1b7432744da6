package org.chaperone.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chaperone.policy.question.Personal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTextTest {

    private static final List<String> NAMES =
            List.of("Alder Falls Schools", "Lincoln Elementary", "Harbor Middle School");
    private static final Personal NOTHING_STATED =
            new Personal(null, null, null, null, null, null, null, null, null, null, null, null);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Teacher. Views mine.",
                "Coach. My opinions are my own and not those of my employer.",
                "All thoughts here are mine alone",
                "Posts do not necessarily reflect the views of Lincoln Elementary",
                "I don’t speak for anybody; posting only for myself.",
                "My own opinions, always",
                "Maestra. Opiniones personales."
            })
    void own_views_are_heard_in_other_words_too(String text) {
        assertThat(read(text).ownViewsStatement()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Teacher at Lincoln Elementary",
                "Great views from the mountains",
                "Opinionated. Coffee.",
                ""
            })
    void other_words_are_not_taken_for_it(String text) {
        assertThat(read(text).ownViewsStatement()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Official voice of Oak Elementary",
                "Sponsored by the district",
                "Posting on behalf of Alder Falls Schools",
                "Spokesperson, Harbor"
            })
    void what_sounds_official_looks_endorsed(String text) {
        assertThat(read(text).looksEndorsed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Teacher. Views mine.",
                "An unofficial fan page",
                "Not an official account",
                "Not endorsed by anyone",
                "Officially tired"
            })
    void what_denies_it_does_not(String text) {
        assertThat(read(text).looksEndorsed()).isFalse();
    }

    @Test
    void the_district_is_recognized_by_its_names() {
        assertThat(read("I teach at lincoln elementary").mentionsDistrict()).isTrue();
        assertThat(read("I like trains").mentionsDistrict()).isFalse();
    }

    @Test
    void what_the_person_states_wins_over_what_is_read() {
        var stated =
                new Personal(
                        null, null, null, null, null, true, null, null, null, true, null, null);

        var facts = ProfileText.facts("Teacher", NAMES, stated);

        assertThat(facts.ownViewsStatement()).isTrue();
        assertThat(facts.postsAboutWork()).isTrue();
    }

    private static Personal read(String text) {
        return ProfileText.facts(text, NAMES, NOTHING_STATED);
    }
}
