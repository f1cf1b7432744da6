package org.chaperone.app.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.chaperone.app.AppTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@AppTest
class JournalTest {

    private static final Actor ROSA = Actor.person("0199c2e1-7f0a-7000-8000-000000000001");

    @Autowired Journal journal;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    @Test
    void an_entry_is_kept_with_who_what_and_when() {
        var id =
                journal.record(
                        new Entry(
                                ROSA, "page-approved", "outlet:7", Map.of("step", 2, "ok", true)));

        assertThat(id.version()).isEqualTo(7);
        assertThat(journal.about("outlet:7"))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.id()).isEqualTo(id);
                            assertThat(it.actor()).isEqualTo(ROSA);
                            assertThat(it.kind()).isEqualTo("page-approved");
                            assertThat(it.payload()).isEqualTo("{\"ok\":true,\"step\":2}");
                        });
    }

    @Test
    void the_newest_comes_first() {
        journal.record(new Entry(ROSA, "opened", "outlet:8"));
        journal.record(new Entry(ROSA, "closed", "outlet:8"));

        assertThat(journal.about("outlet:8"))
                .extracting(Recorded::kind)
                .containsExactly("closed", "opened");
    }

    @Test
    void the_newest_is_found_alone_and_only_among_its_own() {
        assertThat(journal.newest("outlet:8")).isEmpty();
        journal.record(new Entry(ROSA, "opened", "outlet:8"));
        var closed = journal.record(new Entry(ROSA, "closed", "outlet:8"));
        journal.record(new Entry(ROSA, "opened", "outlet:88"));

        assertThat(journal.newest("outlet:8")).contains(closed);
    }

    @Test
    void each_entry_has_a_salt_of_its_own() {
        journal.record(new Entry(ROSA, "opened", "outlet:9"));
        journal.record(new Entry(ROSA, "opened", "outlet:9"));

        assertThat(
                        db.sql(
                                        "SELECT count(DISTINCT salt) FROM journal_entry WHERE subject = 'outlet:9'")
                                .query(Long.class)
                                .single())
                .isEqualTo(2);
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void nothing_is_kept_outside_of_a_transaction() {
        assertThatThrownBy(() -> journal.record(new Entry(ROSA, "opened", "outlet:10")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void an_entry_goes_when_its_transaction_does() {
        transaction.executeWithoutResult(
                status -> {
                    journal.record(new Entry(ROSA, "opened", "outlet:11"));
                    status.setRollbackOnly();
                });

        assertThat(journal.about("outlet:11")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE journal_entry SET kind = 'other'",
                "DELETE FROM journal_entry",
                "TRUNCATE journal_entry"
            })
    void the_application_may_not_change_what_is_kept(String sql) {
        assertThatThrownBy(() -> db.sql(sql).update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE journal_entry SET kind = 'other'",
                "DELETE FROM journal_entry",
                "TRUNCATE journal_entry"
            })
    void not_even_the_owner_changes_it_by_a_slip(String sql) {
        assertThatThrownBy(() -> JdbcClient.create(owner).sql(sql).update())
                .rootCause()
                .hasMessageContaining("journal_entry is append-only");
    }

    @Test
    void an_entry_says_a_kind_and_a_subject() {
        assertThatThrownBy(() -> new Entry(ROSA, "Page approved", "outlet:7"))
                .hasMessageContaining("Not a kind");
        assertThatThrownBy(() -> new Entry(ROSA, "approved", "7"))
                .hasMessageContaining("Not a subject");
    }

    @Test
    void the_payload_of_equal_values_is_the_same_text() {
        record Grant(String role, List<String> schools) {}

        assertThat(CanonicalJson.of(Map.of("grant", new Grant("teacher", List.of("b", "a")))))
                .isEqualTo("{\"grant\":{\"role\":\"teacher\",\"schools\":[\"b\",\"a\"]}}");
    }

    @Test
    void text_is_escaped_as_little_as_can_be() {
        assertThat(CanonicalJson.of(Map.of("text", "é/\u20ac \u000f\n\"\\ \u2028")))
                .isEqualTo("{\"text\":\"é/€ \\u000f\\n\\\"\\\\ \u2028\"}");
    }

    @Test
    void members_are_sorted_by_utf_16_units() {
        assertThat(
                        CanonicalJson.of(
                                Map.of(
                                        "\u20ac",
                                        1,
                                        "\r",
                                        2,
                                        "\ud83d\ude00",
                                        3,
                                        "\ufb33",
                                        4,
                                        "1",
                                        5)))
                .isEqualTo("{\"\\r\":2,\"1\":5,\"\u20ac\":1,\"\ud83d\ude00\":3,\"\ufb33\":4}");
    }

    @Test
    void fractions_and_bare_values_are_refused() {
        assertThatThrownBy(() -> CanonicalJson.of(Map.of("share", 0.1)))
                .hasMessageContaining("fractions");
        assertThatThrownBy(() -> CanonicalJson.of(List.of(1))).hasMessageContaining("object");
    }
}
