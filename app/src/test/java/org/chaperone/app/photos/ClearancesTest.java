package org.chaperone.app.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.JOAN;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MAYA;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.TOM;
import static org.chaperone.app.photos.Families.IN_PUBLIC;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.TestClock;
import org.chaperone.app.consent.Permission.May;
import org.chaperone.app.consent.Statements;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.journal.Recorded;
import org.chaperone.app.photos.Clearances.Keeping;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class ClearancesTest {

    @Autowired Clearances clearances;
    @Autowired Statements statements;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired Journal journal;
    @Autowired JdbcClient db;
    @Autowired TestClock clock;

    private Families families;

    @BeforeEach
    void load() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        Adopted.by(policies, "wilmington-ma");
        families = new Families(statements, clock);
        families.no("s-luca", IN_PUBLIC);
        families.yes("s-emma", IN_PUBLIC);
    }

    @Test
    void a_clearance_holds_what_was_answered_then_whatever_is_said_later() {
        var id = keep(TOM, draft(2, "s-emma", "s-noah"));

        families.no("s-emma", IN_PUBLIC);

        var kept = clearances.one(id, TOM.viewer()).orElseThrow();
        assertThat(kept.maker()).isEqualTo("Tom Becker");
        assertThat(kept.heads()).isEqualTo(2);
        assertThat(kept.edition()).startsWith("wilmington-ma/");
        assertThat(kept.people())
                .extracting(Clearance.Person::name)
                .containsExactly("Noah Bennett", "Emma Johnson");
        var emma = kept.people().getLast().answers().getFirst();
        assertThat(emma.may()).isEqualTo(May.YES);
        assertThat(emma.because()).isEqualTo("The family said yes.");
        assertThat(emma.rests()).hasSize(1);
    }

    @Test
    void keeping_is_one_entry_in_the_journal_with_the_statements_it_rests_on() {
        var id = keep(TOM, draft(1, "s-emma"));

        var entries = journal.about("clearance:" + id);
        assertThat(entries).extracting(Recorded::kind).containsExactly("photo-cleared");
        assertThat(entries.getFirst().payload())
                .contains("s-emma", "SOCIAL_MEDIA", "wilmington-ma/")
                .contains(
                        clearances
                                .one(id, TOM.viewer())
                                .orElseThrow()
                                .people()
                                .getFirst()
                                .answers()
                                .getFirst()
                                .rests()
                                .getFirst()
                                .toString());
    }

    @Test
    void what_is_denied_is_not_cleared_even_by_who_saw_a_yes_a_minute_ago() {
        var draft = draft(1, "s-noah");
        families.no("s-noah", IN_PUBLIC);

        assertThat(clearances.keep(UUID.randomUUID(), draft, TOM.viewer()))
                .isInstanceOf(Keeping.NotClear.class);
        assertThat(clearances.list(ClearanceFilter.ALL, null, 10, TOM.viewer())).isEmpty();
    }

    @Test
    void sent_twice_from_one_page_it_is_kept_once() {
        var page = UUID.randomUUID();

        var first = clearances.keep(page, draft(1, "s-emma"), TOM.viewer());
        var second = clearances.keep(page, draft(1, "s-emma"), TOM.viewer());

        assertThat(first).isInstanceOf(Keeping.Kept.class).isEqualTo(second);
        assertThat(clearances.list(ClearanceFilter.ALL, null, 10, TOM.viewer())).hasSize(1);
    }

    @Test
    void without_heads_counted_nothing_is_kept() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                clearances.keep(
                                        UUID.randomUUID(), draft(null, "s-emma"), TOM.viewer()));
    }

    @Test
    void who_made_it_their_principal_and_the_offices_look_at_it_and_nobody_else() {
        var id = keep(TOM, draft(1, "s-emma"));

        assertThat(clearances.one(id, TOM.viewer())).isPresent();
        assertThat(clearances.one(id, ROSA.viewer())).isPresent();
        assertThat(clearances.one(id, DANA.viewer())).isPresent();
        for (var other : List.of(LEE, MAYA, JOAN)) {
            assertThat(clearances.one(id, other.viewer())).as(other.name()).isEmpty();
            assertThat(clearances.list(ClearanceFilter.ALL, null, 10, other.viewer())).isEmpty();
        }
        assertThat(clearances.one(UUID.randomUUID(), DANA.viewer())).isEmpty();
    }

    @Test
    void a_principal_sees_of_a_picture_of_two_schools_only_their_own_students() {
        var id = keep(DANA, draft(2, "s-emma", "s-omar"));

        var seen = clearances.one(id, ROSA.viewer()).orElseThrow();

        assertThat(seen.people()).extracting(Clearance.Person::id).containsExactly("s-emma");
        assertThat(seen.others()).isEqualTo(1);
    }

    @Test
    void the_list_narrows_orders_and_goes_on_where_it_stopped() {
        var ids = new ArrayList<UUID>();
        for (int i = 0; i < 5; i++) {
            ids.add(keep(TOM, draft(1, "s-emma")));
        }
        keep(ROSA, draft(1, "s-noah"));

        var mine = new ClearanceFilter(null, true, null, true);
        var first = clearances.list(mine, null, 2, TOM.viewer());
        var rest = clearances.list(mine, first.getLast().id(), 10, TOM.viewer());

        assertThat(first).extracting(ClearanceSummary::id).isEqualTo(ids.subList(0, 2));
        assertThat(rest).extracting(ClearanceSummary::id).isEqualTo(ids.subList(2, 5));
        assertThat(clearances.list(ClearanceFilter.ALL, null, 10, ROSA.viewer())).hasSize(6);
        var others = new ClearanceFilter(null, false, null, false);
        assertThat(clearances.list(others, null, 10, ROSA.viewer())).hasSize(5);
    }

    @Test
    void an_export_is_noted_and_holds_what_the_viewer_may_see() {
        keep(TOM, draft(1, "s-emma"));
        keep(DANA, draft(1, "s-omar"));
        var seen = new ArrayList<String>();

        clearances.export(ClearanceFilter.ALL, TOM.viewer(), it -> seen.add(it.maker()));

        assertThat(seen).containsExactly("Tom Becker");
        assertThat(journal.about("account:" + TOM.viewer().account()))
                .extracting(Recorded::kind)
                .contains("clearances-exported");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE clearance SET heads = 0",
                "DELETE FROM clearance",
                "UPDATE clearance_person SET person = 's-noah'",
                "DELETE FROM clearance_person",
                "DELETE FROM live_use",
                "DELETE FROM live_use_end",
                "DELETE FROM live_use_refusal",
                "INSERT INTO clearance SELECT uuidv7(), made_at, made_by, maker, uuidv7(), schools, file, file_name, heads,"
                        + " uses, audiences, caption, alt, 'DENY', pack, edition, people, reasons, decisions FROM clearance",
                "INSERT INTO live_use SELECT uuidv7(), id, 'javascript:alert(1)', now(), made_by, maker FROM clearance"
            })
    void the_database_holds_it_too(String statement) {
        keep(TOM, draft(1, "s-emma"));

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> db.sql(statement).update());
    }

    private UUID keep(Cast person, PhotoDraft draft) {
        var came = clearances.keep(UUID.randomUUID(), draft, person.viewer());
        assertThat(came).isInstanceOf(Keeping.Kept.class);
        return ((Keeping.Kept) came).id();
    }

    private static PhotoDraft draft(@Nullable Integer heads, String... people) {
        return new PhotoDraft(
                List.of(people),
                heads,
                List.of(ConsentUse.IMAGE),
                List.of(ConsentAudience.SOCIAL_MEDIA),
                null,
                "The chess club with its cup",
                "A cup on a table",
                "",
                null);
    }
}
