package org.chaperone.app.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.PRIYA;
import static org.chaperone.app.Cast.ROSA;

import java.util.List;
import org.chaperone.app.AppTest;
import org.chaperone.app.journal.Journal;
import org.chaperone.policy.Guidance.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class TextsTest {

    private static final String SAFETY = "internet-safety";

    @Autowired Policies policies;
    @Autowired Texts texts;
    @Autowired Journal journal;
    @Autowired JdbcClient db;

    @BeforeEach
    void adopt() {
        Adopted.by(policies, "wake-nc");
    }

    @Test
    void a_text_is_the_packs_until_the_district_replaces_it() {
        var text = texts.text(SAFETY).orElseThrow();

        assertThat(text.version()).isEqualTo(1);
        assertThat(text.replaced()).isFalse();
        assertThat(text.guidance().body()).contains("missingkids.org");
        assertThat(texts.text("nothing")).isEmpty();
    }

    @Test
    void what_the_district_writes_is_shown_at_once_and_keeps_its_place() {
        var before = texts.text(SAFETY).orElseThrow().guidance();

        assertThat(texts.replace(SAFETY, 1, " New title ", "One\r\ntwo\r\n", PRIYA.viewer()))
                .isEqualTo(Texts.Outcome.REPLACED);

        var after = texts.text(SAFETY).orElseThrow();
        assertThat(after.guidance().title()).isEqualTo("New title");
        assertThat(after.guidance().body()).isEqualTo("One\ntwo");
        assertThat(after.guidance().topic()).isEqualTo(before.topic());
        assertThat(after.guidance().clauses()).isEqualTo(before.clauses());
        assertThat(after.writtenBy()).contains("Priya Nair");
        assertThat(texts.at(Moment.LIBRARY)).contains(after);
        assertThat(journal.about("text:wake-nc/" + SAFETY))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.kind()).isEqualTo("text-replaced");
                            assertThat(it.actor()).isEqualTo(PRIYA.viewer().actor());
                            assertThat(it.payload()).contains("\"version\":2", "New title");
                        });
    }

    @Test
    void sent_twice_it_is_replaced_once() {
        texts.replace(SAFETY, 1, "New", "Words", PRIYA.viewer());

        assertThat(texts.replace(SAFETY, 1, "New", "Words", PRIYA.viewer()))
                .isEqualTo(Texts.Outcome.SAME);
        assertThat(texts.history(SAFETY)).hasSize(2);
        assertThat(journal.about("text:wake-nc/" + SAFETY)).hasSize(1);
    }

    @Test
    void who_comes_second_doesnt_write_over_the_first_unseen() {
        texts.replace(SAFETY, 1, "First", "Words", PRIYA.viewer());

        assertThat(texts.replace(SAFETY, 1, "Second", "Words", ROSA.viewer()))
                .isEqualTo(Texts.Outcome.OVERTAKEN);
        assertThat(texts.text(SAFETY).orElseThrow().guidance().title()).isEqualTo("First");
        assertThat(texts.replace(SAFETY, 2, "Second", "Words", ROSA.viewer()))
                .isEqualTo(Texts.Outcome.REPLACED);
    }

    @Test
    void every_version_stays_to_be_read() {
        var original = texts.text(SAFETY).orElseThrow();
        texts.replace(SAFETY, 1, "Second", "Words", PRIYA.viewer());
        texts.replace(SAFETY, 2, "Third", "Words", PRIYA.viewer());

        assertThat(texts.history(SAFETY)).extracting(Text::version).containsExactly(3, 2, 1);
        assertThat(texts.history(SAFETY).getLast()).isEqualTo(original);
        assertThat(texts.history("nothing")).isEmpty();
        assertThatThrownBy(() -> db.sql("DELETE FROM policy_text").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void what_somebody_puts_away_is_put_away_for_them_alone() {
        texts.putAway(List.of(SAFETY, "nothing"), LEE.viewer());
        texts.putAway(List.of(SAFETY), LEE.viewer());

        assertThat(texts.at(Moment.LIBRARY, LEE.viewer()))
                .noneSatisfy(it -> assertThat(it.guidance().id()).isEqualTo(SAFETY));
        assertThat(texts.at(Moment.LIBRARY, ROSA.viewer()))
                .anySatisfy(it -> assertThat(it.guidance().id()).isEqualTo(SAFETY));
        assertThat(texts.text(SAFETY)).isPresent();
        assertThat(db.sql("SELECT count(*) FROM policy_text_put_away").query(Long.class).single())
                .isEqualTo(1);
    }
}
