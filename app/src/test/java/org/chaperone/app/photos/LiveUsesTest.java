package org.chaperone.app.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.JOAN;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.SAM;
import static org.chaperone.app.Cast.TOM;
import static org.chaperone.app.photos.Families.IN_CLASS;
import static org.chaperone.app.photos.Families.IN_PUBLIC;
import static org.chaperone.app.photos.Families.NAMED_IN_PUBLIC;
import static org.chaperone.app.photos.Families.ON_THE_SITE;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.TestClock;
import org.chaperone.app.consent.CourtOrders;
import org.chaperone.app.consent.NewOrder;
import org.chaperone.app.consent.Order;
import org.chaperone.app.consent.Statements;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.journal.Recorded;
import org.chaperone.app.photos.ClearanceFilter.State;
import org.chaperone.app.photos.Clearances.Keeping;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@AppTest
@RecordApplicationEvents
class LiveUsesTest {

    private static final String ADDRESS = "https://www.facebook.com/lincoln/photos/17";

    @Autowired Clearances clearances;
    @Autowired LiveUses liveUses;
    @Autowired Statements statements;
    @Autowired CourtOrders orders;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired Journal journal;
    @Autowired TestClock clock;
    @Autowired ApplicationEvents events;
    @Autowired JdbcClient db;

    private Families families;
    private UUID clearance;

    @BeforeEach
    void aPictureThatIsPublic() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        Adopted.by(policies, "wilmington-ma");
        families = new Families(statements, clock);
        families.yes("s-emma", IN_PUBLIC);
        var draft =
                new PhotoDraft(
                        List.of("s-emma", "s-noah"),
                        2,
                        List.of(ConsentUse.IMAGE),
                        List.of(ConsentAudience.SOCIAL_MEDIA),
                        null,
                        "The chess club",
                        "A cup on a table",
                        "",
                        null);
        clearance = ((Keeping.Kept) clearances.keep(UUID.randomUUID(), draft, TOM.viewer())).id();
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void a_later_no_finds_the_live_use_in_the_same_transaction_and_raises_an_event() {
        publish();

        families.no("s-emma", IN_PUBLIC);

        var use = only();
        assertThat(use.isToEnd()).isTrue();
        assertThat(use.refusals())
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.person()).isEqualTo("s-emma");
                            assertThat(it.name()).isEqualTo("Emma Johnson");
                            assertThat(it.audience()).isEqualTo(ConsentAudience.SOCIAL_MEDIA);
                        });
        assertThat(events.stream(PublishedPhotoRefused.class))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.address()).isEqualTo(ADDRESS);
                            assertThat(it.person()).isEqualTo("s-emma");
                        });
        assertThat(journal.about("clearance:" + clearance))
                .extracting(Recorded::kind)
                .containsExactly("published-photo-refused", "photo-published", "photo-cleared");
        assertThat(state()).isEqualTo(State.TO_TAKE_DOWN);
    }

    @Test
    void taking_it_down_becomes_the_task_of_who_cleared_it_and_is_closed_by_doing_it() {
        publish();

        families.no("s-emma", IN_PUBLIC, ON_THE_SITE);

        var task = db.sql("SELECT * FROM task").query().singleRow();
        assertThat(task.get("title")).isEqualTo("Take down what shows Emma Johnson");
        assertThat(task.get("say").toString()).contains(ADDRESS, "can't be called back");
        assertThat(task.get("link")).isEqualTo("/photos/clearances/" + clearance);
        assertThat(task.get("bearer").toString()).contains("t-tom");
        assertThat(task.get("state")).isEqualTo("OPEN");

        liveUses.takenDown(only().id(), ROSA.viewer());

        assertThat(db.sql("SELECT state FROM task").query(String.class).single()).isEqualTo("DONE");
    }

    @Test
    void said_no_again_after_a_yes_it_is_a_task_again() {
        publish();
        families.no("s-emma", IN_PUBLIC);
        clock.advance(Duration.ofMinutes(1));
        families.yes("s-emma", IN_PUBLIC);
        clock.advance(Duration.ofMinutes(1));
        families.no("s-emma", IN_PUBLIC);

        assertThat(only().refusals()).hasSize(2);
        assertThat(db.sql("SELECT count(*) FROM task").query(Integer.class).single()).isEqualTo(2);
    }

    @Test
    void a_no_to_another_audience_another_use_or_by_another_family_concerns_it_not() {
        publish();

        families.no("s-emma", ON_THE_SITE, IN_CLASS, NAMED_IN_PUBLIC);
        families.no("s-luca", IN_PUBLIC);

        assertThat(only().refusals()).isEmpty();
        assertThat(events.stream(PublishedPhotoRefused.class)).isEmpty();
        assertThat(state()).isEqualTo(State.PUBLIC);
    }

    @Test
    void what_was_taken_down_before_the_no_isn_t_asked_for_again() {
        publish();
        assertThat(liveUses.takenDown(only().id(), TOM.viewer())).isTrue();

        families.no("s-emma", IN_PUBLIC);

        assertThat(only().refusals()).isEmpty();
        assertThat(state()).isEqualTo(State.NOT_PUBLIC);
    }

    @Test
    void taking_it_down_ends_it_once_and_is_journalled() {
        publish();
        families.no("s-emma", IN_PUBLIC);

        assertThat(liveUses.takenDown(only().id(), ROSA.viewer())).isTrue();
        assertThat(liveUses.takenDown(only().id(), ROSA.viewer())).isFalse();

        assertThat(only().isToEnd()).isFalse();
        assertThat(only().refusals()).hasSize(1);
        assertThat(journal.about("clearance:" + clearance).getFirst().kind())
                .isEqualTo("photo-taken-down");
        assertThat(liveUses.showing("s-emma")).isEmpty();
    }

    @Test
    void published_after_a_no_it_is_to_be_taken_down_at_once() {
        families.no("s-noah", IN_PUBLIC);

        assertThat(liveUses.published(clearance, ADDRESS, TOM.viewer()))
                .contains(Publication.REFUSED_SINCE);

        assertThat(only().isToEnd()).isTrue();
        assertThat(events.stream(PublishedPhotoRefused.class)).hasSize(1);
    }

    @Test
    void an_order_on_whereabouts_is_a_no_to_everything_public() {
        publish();

        orders.record(
                new NewOrder(
                        "s-emma",
                        Order.Kind.WHEREABOUTS_SECRET,
                        null,
                        policies.today(),
                        null,
                        null,
                        "Case 12"),
                SAM.viewer());

        assertThat(only().isToEnd()).isTrue();
    }

    @Test
    void every_address_at_which_it_is_public_is_found() {
        publish();
        liveUses.published(clearance, "https://www.alderfalls.example/news/3", TOM.viewer());

        families.no("s-emma", IN_PUBLIC);

        assertThat(liveUses.showing("s-emma")).hasSize(2).allMatch(LiveUse::isToEnd);
        assertThat(liveUses.showing("s-luca")).isEmpty();
    }

    @Test
    void a_family_is_told_plainly_what_happens_and_what_can_t_be_called_back() {
        publish();
        assertThat(liveUses.whatStays("s-emma").words()).startsWith("We know of no picture");

        families.no("s-emma", IN_PUBLIC);

        var told = liveUses.whatStays("s-emma");
        assertThat(told.uses()).extracting(LiveUse::address).containsExactly(ADDRESS);
        assertThat(told.words())
                .contains("One picture is public", "take it down", "can’t be called back");
        liveUses.takenDown(only().id(), TOM.viewer());
        assertThat(liveUses.whatStays("s-emma").uses()).isEmpty();
    }

    @Test
    void the_same_address_is_noted_once_and_again_after_it_was_taken_down() {
        publish();
        assertThat(liveUses.published(clearance, " " + ADDRESS + " ", TOM.viewer()))
                .contains(Publication.TWICE);

        liveUses.takenDown(only().id(), TOM.viewer());

        assertThat(liveUses.published(clearance, ADDRESS, TOM.viewer()))
                .contains(Publication.NOTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "facebook",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "https://",
                "https://user:secret@example.org/",
                "https://example.org/a b",
                "http://exa mple"
            })
    void what_is_no_address_of_a_page_is_refused(String address) {
        assertThat(liveUses.published(clearance, address, TOM.viewer()))
                .contains(Publication.NO_ADDRESS);
        assertThat(liveUses.published(clearance, ADDRESS + "x".repeat(2_000), TOM.viewer()))
                .contains(Publication.NO_ADDRESS);
    }

    @Test
    void who_can_t_look_at_the_clearance_can_t_publish_or_end_it() {
        publish();

        assertThat(liveUses.published(clearance, ADDRESS, JOAN.viewer())).isEmpty();
        assertThat(liveUses.takenDown(only().id(), JOAN.viewer())).isFalse();
        assertThat(liveUses.clearanceOf(only().id(), JOAN.viewer())).isEmpty();
        assertThat(liveUses.takenDown(UUID.randomUUID(), ROSA.viewer())).isFalse();
        assertThat(only().ended()).isNull();
    }

    private void publish() {
        assertThat(liveUses.published(clearance, ADDRESS, TOM.viewer()))
                .contains(Publication.NOTED);
    }

    private LiveUse only() {
        var uses = clearances.one(clearance, TOM.viewer()).orElseThrow().liveUses();
        assertThat(uses).hasSize(1);
        return uses.getFirst();
    }

    private State state() {
        return clearances.list(ClearanceFilter.ALL, null, 10, TOM.viewer()).getFirst().state();
    }
}
