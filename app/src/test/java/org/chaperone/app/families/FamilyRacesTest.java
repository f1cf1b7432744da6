package org.chaperone.app.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.JOAN;
import static org.chaperone.app.Cast.SAM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.chaperone.app.Cast;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.consent.Permissions;
import org.chaperone.app.consent.Recording;
import org.chaperone.app.families.FamilyLinks.Whom;
import org.chaperone.app.families.Link.Channel;
import org.chaperone.app.families.LinkFilter.Order;
import org.chaperone.app.families.Visits.Recognition;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.served.Served;
import org.chaperone.policy.question.Consent;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What many do in the same moment, each in a transaction of its own. */
@Served
class FamilyRacesTest {

    private static final int MANY = 12;
    private static final LinkFilter HARBOR =
            new LinkFilter("org-harbor", null, "elena torres", null, Order.NAME);
    private static final Actor SOMEBODY = Actor.visitor("127.0.0.1");

    @Autowired FamilyLinks links;
    @Autowired Visits visits;
    @Autowired Answers answers;
    @Autowired Permissions permissions;
    @Autowired JdbcClient db;

    @Test
    void a_form_that_is_sent_many_times_at_once_is_said_once() throws Exception {
        var visit = recognised(link(JOAN));
        var form = UUID.randomUUID();
        var before = statements();

        var recordings =
                atOnce(
                        () ->
                                answers.say(
                                        visit,
                                        form,
                                        "s-mateo",
                                        Map.of(
                                                new Cell(ConsentUse.IMAGE, ConsentAudience.PRESS),
                                                Consent.REFUSED),
                                        SOMEBODY));

        assertThat(recordings).hasOnlyElementsOfType(Recording.Recorded.class);
        assertThat(recordings.stream().distinct()).hasSize(1);
        assertThat(statements()).isEqualTo(before + 1);
    }

    @Test
    void many_wrong_dates_at_once_are_no_more_than_five_tries() throws Exception {
        var visit = visits.open(link(JOAN), Language.EN, SOMEBODY).orElseThrow();

        var outcomes = atOnce(() -> visits.recognise(visit, born().plusDays(1), "192.0.2.1"));

        assertThat(outcomes.stream().filter(it -> it instanceof Recognition.Wrong))
                .hasSizeLessThan(Link.MOST_TRIES);
        assertThat(outcomes).doesNotHaveAnyElementsOfTypes(Recognition.Right.class);
        assertThat(visits.resume(visit.secret())).isEmpty();
        assertThat(
                        db.sql(
                                        "SELECT count(*) FROM portal_use WHERE link = ? AND kind = 'NOT_RECOGNISED'")
                                .param(visit.link())
                                .query(Integer.class)
                                .single())
                .isEqualTo(Link.MOST_TRIES);
    }

    @Test
    void of_links_that_are_made_at_once_one_works() throws Exception {
        var secrets = atOnce(() -> link(SAM));

        assertThat(
                        secrets.stream()
                                .filter(it -> visits.open(it, Language.EN, SOMEBODY).isPresent()))
                .hasSize(1);
    }

    private Visit recognised(String secret) {
        var visit = visits.open(secret, Language.EN, SOMEBODY).orElseThrow();
        assertThat(visits.recognise(visit, born(), "192.0.2.2"))
                .isInstanceOf(Recognition.Right.class);
        return visits.resume(visit.secret()).orElseThrow();
    }

    private String link(Cast office) {
        var secret =
                links.make(HARBOR, Whom.CHOSEN, List.of("g-elena"), Channel.LETTER, office.viewer())
                        .handed()
                        .getFirst()
                        .secret();
        return secret;
    }

    private int statements() {
        return permissions.ledger("s-mateo", SAM.viewer()).orElseThrow().statements().size();
    }

    private LocalDate born() {
        return db.sql("SELECT birth_date FROM person WHERE id = 's-mateo'")
                .query(LocalDate.class)
                .single();
    }

    private static <T> List<T> atOnce(Callable<T> act) throws Exception {
        var all = new ArrayList<T>();
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(MANY)) {
            var running =
                    Stream.generate(
                                    () ->
                                            threads.submit(
                                                    () -> {
                                                        start.await();
                                                        return act.call();
                                                    }))
                            .limit(MANY)
                            .toList();
            start.countDown();
            for (var one : running) {
                all.add(one.get());
            }
        }
        return all;
    }
}
