package org.chaperone.app.photos.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.GUS;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.TOM;
import static org.chaperone.app.photos.asking.ColleagueRequest.Answer.ALL;
import static org.chaperone.app.photos.asking.ColleagueRequest.Answer.NO;
import static org.chaperone.app.photos.asking.ColleagueRequest.Answer.THIS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.TestClock;
import org.chaperone.app.access.Access;
import org.chaperone.app.access.Opened;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.consent.Permissions;
import org.chaperone.app.consent.Statements;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.journal.Recorded;
import org.chaperone.app.mail.Mail;
import org.chaperone.app.mail.MailFilter;
import org.chaperone.app.mail.MailStatus;
import org.chaperone.app.photos.asking.ColleagueRequest.State;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.Viewer;
import org.chaperone.policy.question.Consent;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class ColleagueRequestsTest {

    private static final String FILE = "a".repeat(64);
    private static final String OTHER_FILE = "b".repeat(64);
    private static final Cell IN_PUBLIC = new Cell(ConsentUse.IMAGE, ConsentAudience.SOCIAL_MEDIA);
    private static final Matter PICTURE = matter(null, ConsentUse.IMAGE);
    private static final Matter OF_A_FILE = matter(FILE, ConsentUse.IMAGE);

    @Autowired ColleagueRequests requests;
    @Autowired Statements statements;
    @Autowired Permissions permissions;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired Access access;
    @Autowired Mail mail;
    @Autowired Journal journal;
    @Autowired JdbcClient db;
    @Autowired TestClock clock;

    private Viewer tom;
    private Viewer rosa;

    @BeforeEach
    void people() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        Adopted.by(policies, "wem-mn");
        tom = Opened.account(access, TOM);
        rosa = Opened.account(access, ROSA);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void asked_again_within_a_day_it_stays_one_request_and_one_e_mail() {
        assertThat(requests.ask("t-rosa", PICTURE, tom)).isEqualTo(Asking.ASKED);
        assertThat(requests.ask("t-rosa", PICTURE, tom)).isEqualTo(Asking.ASKED_ALREADY);
        clock.advance(Duration.ofHours(23));
        assertThat(requests.ask("t-rosa", PICTURE, tom)).isEqualTo(Asking.ASKED_ALREADY);
        assertThat(written()).containsExactly("rdelgado@alderfalls.example");

        clock.advance(Duration.ofHours(2));
        assertThat(requests.ask("t-rosa", PICTURE, tom)).isEqualTo(Asking.ASKED_AGAIN);

        assertThat(written()).hasSize(2);
        assertThat(requests.list(RequestFilter.ALL, null, 10, tom))
                .singleElement()
                .satisfies(it -> assertThat(it.sentAt()).isAfter(it.askedAt()));
        assertThat(journal.about("colleague-request:" + only().id()))
                .extracting(Recorded::kind)
                .containsExactly("colleague-asked-again", "colleague-asked");
    }

    @Test
    void for_more_or_about_another_picture_it_is_another_request_and_for_less_it_isn_t() {
        var more = matter(null, ConsentUse.IMAGE, ConsentUse.NAME);

        assertThat(requests.ask("t-rosa", PICTURE, tom)).isEqualTo(Asking.ASKED);
        assertThat(requests.ask("t-rosa", more, tom)).isEqualTo(Asking.ASKED);
        assertThat(requests.ask("t-rosa", OF_A_FILE, tom)).isEqualTo(Asking.ASKED);
        assertThat(requests.ask("t-rosa", PICTURE, tom)).isEqualTo(Asking.ASKED_ALREADY);

        assertThat(requests.count(RequestFilter.TO_ANSWER, rosa)).isEqualTo(3);
    }

    @Test
    void what_is_said_stands_in_the_ledger_with_who_when_and_the_words() {
        requests.ask("t-rosa", PICTURE, tom);
        var id = only().id();

        assertThat(requests.answer(id, ALL, "May your picture be used? Yes.", rosa)).isTrue();
        assertThat(requests.answer(id, ALL, "May your picture be used? Yes.", rosa)).isTrue();

        assertThat(
                        db.sql("SELECT * FROM consent_statement WHERE subject = 't-rosa'")
                                .query()
                                .listOfRows())
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it)
                                    .containsEntry("basis", "PORTAL")
                                    .containsEntry("relation", "SELF")
                                    .containsEntry("signer", "t-rosa")
                                    .containsEntry(
                                            "wording",
                                            "Request "
                                                    + id
                                                    + " of Tom Becker: May your picture be used? Yes.");
                        });
        assertThat(only().state()).isEqualTo(State.YES);
        assertThat(standing(null)).isEqualTo(Consent.GRANTED);
        assertThat(written())
                .containsExactlyInAnyOrder(
                        "rdelgado@alderfalls.example", "tbecker@alderfalls.example");
    }

    @Test
    void only_who_was_asked_answers_and_only_who_asked_takes_it_back() {
        requests.ask("t-rosa", PICTURE, tom);
        var id = only().id();

        for (var other : List.of(tom, DANA.viewer(), LEE.viewer())) {
            assertThat(requests.answer(id, ALL, "", other)).isFalse();
        }
        assertThat(requests.one(id, DANA.viewer())).isEmpty();
        assertThat(requests.list(RequestFilter.ALL, null, 10, DANA.viewer())).isEmpty();
        assertThat(requests.withdraw(id, rosa)).isFalse();
        assertThat(only().state()).isEqualTo(State.OPEN);

        assertThat(requests.withdraw(id, tom)).isTrue();
        assertThat(requests.withdraw(id, tom)).isFalse();
        assertThat(requests.answer(id, ALL, "", rosa)).isFalse();
        assertThat(standing(null)).isEqualTo(Consent.UNKNOWN);
        assertThat(requests.ask("t-rosa", PICTURE, tom)).isEqualTo(Asking.ASKED);
    }

    @Test
    void a_yes_to_one_picture_is_none_to_another() {
        requests.ask("t-rosa", OF_A_FILE, tom);

        assertThat(requests.answer(only().id(), THIS, "", rosa)).isTrue();

        assertThat(standing(FILE)).isEqualTo(Consent.GRANTED);
        assertThat(standing(OTHER_FILE)).isEqualTo(Consent.UNKNOWN);
        assertThat(standing(null)).isEqualTo(Consent.UNKNOWN);
        assertThat(requests.ask("t-rosa", OF_A_FILE, tom)).isEqualTo(Asking.SAID_YES);
        assertThat(requests.answer(only().id(), NO, "", rosa)).isTrue();
        assertThat(standing(FILE)).isEqualTo(Consent.REFUSED);
        assertThat(standing(OTHER_FILE)).isEqualTo(Consent.UNKNOWN);
    }

    @Test
    void where_no_file_was_sent_there_is_no_this_picture() {
        requests.ask("t-rosa", PICTURE, tom);

        assertThat(requests.answer(only().id(), THIS, "", rosa)).isFalse();
    }

    @Test
    void taking_back_a_yes_to_every_picture_takes_back_all_of_it() {
        requests.ask("t-rosa", OF_A_FILE, tom);
        requests.answer(only().id(), ALL, "", rosa);
        assertThat(standing(OTHER_FILE)).isEqualTo(Consent.GRANTED);

        requests.answer(only().id(), NO, "", rosa);

        assertThat(standing(OTHER_FILE)).isEqualTo(Consent.REFUSED);
        assertThat(standing(FILE)).isEqualTo(Consent.REFUSED);
    }

    @Test
    void a_no_isn_t_asked_again_wherever_it_was_said() {
        statements.own(Map.of(IN_PUBLIC, Consent.REFUSED), null, "", rosa);

        assertThat(requests.ask("t-rosa", PICTURE, tom)).isEqualTo(Asking.SAID_NO);
        assertThat(requests.ask("t-rosa", OF_A_FILE, tom)).isEqualTo(Asking.SAID_NO);
        assertThat(written()).isEmpty();
        assertThat(requests.list(RequestFilter.ALL, null, 10, tom)).isEmpty();
    }

    @Test
    void nobody_asks_themselves_somebody_out_of_sight_a_student_or_who_can_t_sign_in() {
        assertThat(requests.ask("t-tom", PICTURE, tom)).isEqualTo(Asking.YOURSELF);
        assertThat(requests.ask("t-nobody", PICTURE, tom)).isEqualTo(Asking.OUT_OF_SIGHT);
        assertThat(requests.ask("s-emma", PICTURE, tom)).isEqualTo(Asking.OUT_OF_SIGHT);
        assertThat(requests.ask("g-elena", PICTURE, DANA.viewer())).isEqualTo(Asking.OUT_OF_SIGHT);
        assertThat(requests.ask("t-gus", PICTURE, DANA.viewer())).isEqualTo(Asking.CANT_SIGN_IN);
        Opened.account(access, GUS);
        assertThat(requests.ask("t-gus", PICTURE, DANA.viewer())).isEqualTo(Asking.ASKED);
    }

    @Test
    void the_list_is_narrowed_ordered_and_cut_into_parts() {
        for (var use : List.of(ConsentUse.IMAGE, ConsentUse.VIDEO, ConsentUse.NAME)) {
            requests.ask("t-rosa", matter(null, use), tom);
        }
        var all = requests.list(RequestFilter.ALL, null, 10, rosa);
        requests.answer(all.getFirst().id(), NO, "", rosa);

        assertThat(requests.list(RequestFilter.ALL, all.getFirst().id(), 1, rosa))
                .containsExactly(all.get(1));
        assertThat(requests.list(new RequestFilter(true, null, false), null, 10, rosa)).isEmpty();
        assertThat(requests.list(new RequestFilter(false, State.NO, false), null, 10, rosa))
                .extracting(ColleagueRequest::id)
                .containsExactly(all.getFirst().id());
        assertThat(requests.list(RequestFilter.TO_ANSWER, null, 10, rosa))
                .containsExactly(all.get(2), all.get(1));
        var taken = new ArrayList<ColleagueRequest>();
        requests.export(new RequestFilter(true, null, false), tom, taken::add);
        assertThat(taken).hasSize(3);
        assertThat(journal.about("account:" + tom.account()).getFirst().kind())
                .isEqualTo("colleague-requests-exported");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE colleague_request SET colleague = 't-lee'",
                "DELETE FROM colleague_request_sending",
                "UPDATE colleague_request_answer SET answer = 'NO'",
                "DELETE FROM colleague_request_answer",
                "INSERT INTO colleague_request_answer (request, answerer, at, answer, statement) SELECT id, 't-tom', now(), 'ALL', gen_random_uuid() FROM colleague_request",
                "INSERT INTO colleague_request (asked_at, asked_by, asker, asker_id, colleague, colleague_name, uses, audiences, about) SELECT now(), asked_by, asker, 't-rosa', 't-rosa', 'Rosa', uses, audiences, '' FROM colleague_request"
            })
    void the_database_holds_it_too(String statement) {
        requests.ask("t-rosa", PICTURE, tom);
        requests.answer(only().id(), ALL, "", rosa);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> db.sql(statement).update());
    }

    private static Matter matter(String file, ConsentUse... uses) {
        return new Matter(
                List.of(uses), List.of(ConsentAudience.SOCIAL_MEDIA), file, "The cup", null);
    }

    private ColleagueRequest only() {
        var all = requests.list(RequestFilter.ALL, null, 10, tom);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private Consent standing(String file) {
        return permissions
                .of(List.of("t-rosa"), List.of(IN_PUBLIC), file)
                .get("t-rosa")
                .of(IN_PUBLIC)
                .standing()
                .answer();
    }

    private List<String> written() {
        return mail
                .list(new MailFilter("", null, MailFilter.Order.NEWEST), (UUID) null)
                .messages()
                .stream()
                .map(MailStatus::address)
                .toList();
    }
}
