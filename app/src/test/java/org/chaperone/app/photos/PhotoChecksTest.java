package org.chaperone.app.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.TOM;
import static org.chaperone.app.photos.Families.IN_CLASS;
import static org.chaperone.app.photos.Families.IN_PUBLIC;
import static org.chaperone.app.photos.Families.NAMED_IN_PUBLIC;
import static org.chaperone.app.photos.Families.ON_THE_SITE;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.TestClock;
import org.chaperone.app.consent.Permission.May;
import org.chaperone.app.consent.Statements;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.photos.PhotoAnswer.Shown;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.policy.Verdict;
import org.chaperone.policy.proof.Clause;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class PhotoChecksTest {

    @Autowired PhotoChecks checks;
    @Autowired Statements statements;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired JdbcClient db;
    @Autowired TestClock clock;

    private Families families;

    @BeforeEach
    void aDistrictThatPublishesUnlessAFamilySaysNo() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        Adopted.by(policies, "wilmington-ma");
        families = new Families(statements, clock);
        families.no("s-luca", Families.everything());
        families.yes("s-emma", Families.everything());
    }

    @Test
    @Clause({"WILM-MA-3d1", "WILM-MA-3d1-ii"})
    void one_refusal_stands_against_the_picture_and_says_whose_it_is() {
        var answer = check(TOM, draft(2, "s-emma", "s-luca"));

        assertThat(may(answer)).isEqualTo(Map.of("s-emma", May.YES, "s-luca", May.NO));
        assertThat(answer.verdict()).isEqualTo(Verdict.DENY);
        assertThat(answer.places().getFirst().decision().cites()).contains("WILM-MA-3d1");
        assertThat(shown(answer, "s-luca").chosen().get(IN_PUBLIC).because())
                .isEqualTo("The family said no.");
        assertThat(shown(answer, "s-luca").chosen().get(IN_PUBLIC).standing().rests()).hasSize(1);
    }

    @Test
    void without_the_refused_child_it_may_go_out() {
        var answer = check(TOM, draft(1, "s-emma"));

        assertThat(answer.verdict().permits()).isTrue();
        assertThat(answer.notFound()).isEmpty();
    }

    @Test
    void what_silence_means_the_policy_decides() {
        assertThat(may(check(TOM, draft(1, "s-noah")))).containsValue(May.YES);

        Adopted.today(policies, "wem-mn");
        var optIn = check(TOM, draft(1, "s-noah"));

        assertThat(may(optIn)).containsValue(May.NO);
        assertThat(shown(optIn, "s-noah").chosen().get(IN_PUBLIC).because())
                .contains("needs permission first");
        assertThat(optIn.verdict().permits()).isFalse();

        Adopted.today(policies, "wake-nc");
        assertThat(may(check(TOM, draft(1, "s-noah")))).containsValue(May.NOT_KNOWN);
    }

    @Test
    void another_audience_in_which_it_would_be_fine_is_named() {
        families.no("s-noah", IN_PUBLIC);
        families.yes("s-noah", ON_THE_SITE, IN_CLASS);

        var answer = check(TOM, draft(2, "s-emma", "s-noah"));

        assertThat(shown(answer, "s-noah").may()).isEqualTo(May.NO);
        assertThat(shown(answer, "s-noah").elsewhere())
                .contains(ConsentAudience.SCHOOL_SITE, ConsentAudience.CLASS)
                .doesNotContain(ConsentAudience.SOCIAL_MEDIA);
        assertThat(answer.fineForAll()).contains(ConsentAudience.SCHOOL_SITE);
    }

    @Test
    void each_audience_is_answered_by_itself_and_the_strictest_counts_for_all() {
        families.no("s-noah", IN_PUBLIC);
        families.yes("s-noah", ON_THE_SITE);
        var draft =
                new PhotoDraft(
                        List.of("s-noah"),
                        1,
                        List.of(ConsentUse.IMAGE),
                        List.of(ConsentAudience.SCHOOL_SITE, ConsentAudience.SOCIAL_MEDIA),
                        null,
                        "",
                        "A cup on a table",
                        "",
                        null);

        var answer = check(TOM, draft);

        assertThat(answer.places())
                .extracting(it -> it.decision().verdict().permits())
                .containsExactly(true, false);
        assertThat(answer.verdict()).isEqualTo(Verdict.DENY);
        assertThat(shown(answer, "s-noah").may(ConsentAudience.SCHOOL_SITE)).isEqualTo(May.YES);
        assertThat(shown(answer, "s-noah").may(ConsentAudience.SOCIAL_MEDIA)).isEqualTo(May.NO);
    }

    @Test
    void a_head_that_nobody_named_holds_it() {
        var answer = check(TOM, draft(3, "s-emma", "s-noah"));

        assertThat(answer.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(answer.places().getFirst().decision().reasons())
                .anySatisfy(it -> assertThat(it.rule()).contains("heads-not-named"));
    }

    @Test
    void a_teacher_of_another_school_learns_nothing_not_even_that_there_is_somebody() {
        var known = check(LEE, draft(1, "s-luca"));
        var unknown = check(LEE, draft(1, "s-nobody"));

        assertThat(known.people()).isEmpty();
        assertThat(known.notFound()).containsExactly("s-luca");
        assertThat(known.verdict()).isEqualTo(unknown.verdict());
        assertThat(known.places().getFirst().decision().factsDigest())
                .isEqualTo(unknown.places().getFirst().decision().factsDigest());
        assertThat(may(check(DANA, draft(1, "s-luca")))).containsEntry("s-luca", May.NO);
    }

    @Test
    void a_caption_that_names_a_refused_child_of_another_school_tells_nothing_of_it() {
        var about = saying("Luca Moretti won");

        assertThat(check(LEE, about).places().getFirst().decision().reasons())
                .noneMatch(it -> it.message().contains("family has said no"));
        assertThat(check(TOM, about).verdict()).isEqualTo(Verdict.DENY);
    }

    @Test
    void a_picture_may_be_permitted_and_the_name_not() {
        families.no("s-noah", NAMED_IN_PUBLIC);
        families.yes("s-noah", IN_PUBLIC);

        assertThat(check(TOM, draft(1, "s-noah")).verdict().permits()).isTrue();

        var named =
                new PhotoDraft(
                        List.of("s-noah"),
                        1,
                        List.of(ConsentUse.IMAGE),
                        List.of(ConsentAudience.SOCIAL_MEDIA),
                        null,
                        "Noah Bennett and the cup",
                        "A boy with a cup",
                        "",
                        null);
        assertThat(check(TOM, named).verdict()).isEqualTo(Verdict.DENY);
    }

    @Test
    void the_name_of_the_file_and_the_description_are_read_too() {
        var draft =
                new PhotoDraft(
                        List.of("s-emma"),
                        1,
                        List.of(ConsentUse.IMAGE),
                        List.of(ConsentAudience.SOCIAL_MEDIA),
                        null,
                        "",
                        "Emma Johnson holds a cup",
                        "emma-johnson.jpg",
                        null);

        assertThat(check(TOM, draft).places().getFirst().decision().reasons())
                .flatExtracting(it -> it.evidence())
                .extracting(it -> it.field())
                .contains("alt[0]", "files[0]");
    }

    @Test
    void a_colleague_in_the_picture_counts_as_one_who_is_named() {
        var answer = check(TOM, draft(2, "s-emma", "t-rosa"));

        assertThat(answer.people()).extracting(Shown::id).contains("t-rosa");
        assertThat(answer.places().getFirst().decision().reasons())
                .noneMatch(it -> it.rule().contains("heads-not-named"));
    }

    @Test
    void checking_keeps_nothing_and_writes_nothing_down() {
        var before = entries();

        check(TOM, draft(2, "s-emma", "s-luca"));

        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void too_many_people_no_use_and_no_audience_are_refused() {
        var many = IntStream.range(0, 61).mapToObj(it -> "s-" + it).toArray(String[]::new);

        assertThatIllegalArgumentException().isThrownBy(() -> draft(1, many));
        assertThatIllegalArgumentException().isThrownBy(() -> draft(-1, "s-emma"));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new PhotoDraft(
                                        List.of(),
                                        null,
                                        List.of(ConsentUse.CONTACT),
                                        List.of(ConsentAudience.CLASS),
                                        null,
                                        "",
                                        "",
                                        "",
                                        null));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new PhotoDraft(
                                        List.of(),
                                        null,
                                        List.of(ConsentUse.IMAGE),
                                        List.of(ConsentAudience.STAFF),
                                        null,
                                        "",
                                        "",
                                        "",
                                        null));
    }

    private PhotoAnswer check(Cast person, PhotoDraft draft) {
        return checks.check(draft, person.viewer());
    }

    private static PhotoDraft draft(int heads, String... people) {
        return new PhotoDraft(
                List.of(people),
                heads,
                List.of(ConsentUse.IMAGE),
                List.of(ConsentAudience.SOCIAL_MEDIA),
                null,
                "",
                "A cup on a table",
                "",
                null);
    }

    private static PhotoDraft saying(String caption) {
        return new PhotoDraft(
                List.of(),
                0,
                List.of(ConsentUse.IMAGE),
                List.of(ConsentAudience.SOCIAL_MEDIA),
                null,
                caption,
                "A cup on a table",
                "",
                null);
    }

    private static Map<String, May> may(PhotoAnswer answer) {
        return answer.people().stream().collect(Collectors.toMap(Shown::id, Shown::may));
    }

    private static Shown shown(PhotoAnswer answer, String id) {
        return answer.people().stream().filter(it -> it.id().equals(id)).findAny().orElseThrow();
    }

    private int entries() {
        return db.sql("SELECT count(*) FROM journal_entry").query(Integer.class).single();
    }
}
