package org.chaperone.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chaperone.policy.Decider;
import org.chaperone.policy.Verdict;
import org.chaperone.policy.pack.PackLibrary;
import org.chaperone.policy.question.Consent;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.chaperone.policy.question.NamedStudent;
import org.chaperone.roster.generator.Cast;
import org.chaperone.screening.Finding;
import org.chaperone.screening.FindingType;
import org.chaperone.screening.Screen;
import org.chaperone.screening.ScreeningSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An item asks for the uses it makes of a student, before the audience of its outlet. */
class AnswersByUseTest {

    private static final Screen SCREEN =
            Screen.of(Cast.roster(), ScreeningSettings.ofDomains(Cast.DOMAIN));
    private static final PackLibrary PACKS = PackLibrary.read(Path.of("..", "packs"));

    /** Luca's family permits his name everywhere, and pictures before the class alone. */
    private static Consent luca(String student, ConsentUse use, ConsentAudience audience) {
        if (!student.equals("s-luca")) {
            return Consent.UNKNOWN;
        }
        return use == ConsentUse.NAME || audience == ConsentAudience.CLASS
                ? Consent.GRANTED
                : Consent.REFUSED;
    }

    @ParameterizedTest
    @CsvSource({
        "photo, , IMAGE",
        "video, , VIDEO",
        "audio, , VOICE",
        "drawing, , IMAGE",
        "photo, student-work, WORK",
        ", , IMAGE"
    })
    void what_shows_a_student_is_the_use_that_is_asked_for(
            @Nullable String kind, @Nullable String origin, ConsentUse use) {
        var asked = new HashSet<ConsentUse>();
        Consents noting =
                (_, it, _) -> {
                    asked.add(it);
                    return Consent.UNKNOWN;
                };

        checker("wem-mn", noting).check(item("Chess club", "page", null, kind, origin));

        assertThat(asked).containsExactly(use);
    }

    @Test
    void a_name_is_asked_for_as_a_name_and_nobody_is_asked_without_a_student() {
        var asked = new HashSet<ConsentUse>();
        Consents noting =
                (_, use, _) -> {
                    asked.add(use);
                    return Consent.UNKNOWN;
                };
        var checker = checker("wem-mn", noting);

        checker.check(PostedItem.of("Practice moves to five o’clock."));
        assertThat(asked).isEmpty();

        checker.check(PostedItem.of("Well done, Luca Moretti!"));
        assertThat(asked).containsExactly(ConsentUse.NAME);
    }

    @ParameterizedTest
    @CsvSource({
        "page, , SOCIAL_MEDIA",
        ", , SOCIAL_MEDIA",
        "page, group-with-students, CLASS",
        "class-page, , SCHOOL_SITE",
        "class-page, parents, CLASS",
        "learning-platform, , PROTECTED_TOOLS",
        "message, , CLASS"
    })
    void the_outlet_says_before_whom(
            @Nullable String kind, @Nullable String audience, ConsentAudience before) {
        var asked = new HashSet<ConsentAudience>();
        Consents noting =
                (_, _, it) -> {
                    asked.add(it);
                    return Consent.UNKNOWN;
                };

        checker("wem-mn", noting).check(item("Chess club", kind, audience, "photo", null));

        assertThat(asked).containsExactly(before);
    }

    @Test
    void answers_that_differ_stay_apart() {
        var checked =
                checker("wilmington-ma", AnswersByUseTest::luca)
                        .check(item("Well done, Luca Moretti!", "page", null, "photo", null));

        assertThat(checked.facts().students())
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.consent()).isEqualTo(Consent.REFUSED);
                            assertThat(it.refused()).containsExactly(ConsentUse.IMAGE);
                            assertThat(it.unanswered()).isEmpty();
                        });
        assertThat(checked.decision().verdict()).isEqualTo(Verdict.DENY);
    }

    @Test
    void the_same_picture_may_be_shown_before_those_whom_the_family_permits() {
        var checked =
                checker("wilmington-ma", AnswersByUseTest::luca)
                        .check(item("Chess club", "class-page", "parents", "photo", null));

        assertThat(checked.facts().students())
                .extracting(NamedStudent::consent)
                .containsExactly(Consent.GRANTED);
        assertThat(checked.decision().reasons())
                .noneMatch(it -> it.clauses().contains("WILM-MA-3d1"));
    }

    @Test
    void a_permitted_name_in_words_alone_is_no_opt_out() {
        var checked =
                checker("wichita-ks", AnswersByUseTest::luca)
                        .check(PostedItem.of("Well done, Luca Moretti!"));

        assertThat(optedOut(checked)).isEmpty();
    }

    @Test
    void beside_a_picture_it_may_mean_who_is_in_it() {
        var checked =
                checker("wichita-ks", AnswersByUseTest::luca)
                        .check(
                                new PostedItem(
                                        "1",
                                        null,
                                        "Well done!",
                                        List.of("Luca Moretti at the board"),
                                        null,
                                        null,
                                        null,
                                        List.of(attachment("photo", null, List.of())),
                                        null,
                                        null));

        assertThat(optedOut(checked))
                .singleElement()
                .satisfies(it -> assertThat(it.confidence()).isLessThan(0.8));
        assertThat(checked.decision().verdict()).isEqualTo(Verdict.HOLD);
    }

    @Test
    void a_name_that_might_be_somebody_else_s_is_no_opt_out() {
        var both = Set.of("s-luca", "s-emma");
        var name =
                new Finding(
                        FindingType.STUDENT_NAME,
                        null,
                        "text",
                        0,
                        4,
                        "Luca",
                        0.9,
                        List.copyOf(both),
                        "",
                        null);
        Consents lucaSaidNo =
                (student, _, _) -> student.equals("s-luca") ? Consent.REFUSED : Consent.GRANTED;
        Consents bothSaidNo = (_, _, _) -> Consent.REFUSED;

        assertThat(optedOut(lucaSaidNo).in(List.of(name))).isEmpty();
        assertThat(optedOut(bothSaidNo).in(List.of(name))).hasSize(1);
    }

    @Test
    void all_who_are_seen_are_told_of_at_once_before_anybody_is_asked() {
        var told = new ArrayList<Set<String>>();
        Consents fetched = (_, _, _) -> Consent.GRANTED;
        var fetching =
                new Consents() {
                    @Override
                    public Consent of(String student, ConsentUse use, ConsentAudience audience) {
                        throw new IllegalStateException("asked one by one");
                    }

                    @Override
                    public Consents about(Set<String> students, ConsentAudience audience) {
                        told.add(students);
                        return fetched;
                    }
                };
        var checker = checker("wem-mn", fetching);

        checker.check(PostedItem.of("Practice moves to five o’clock."));
        assertThat(told).isEmpty();

        var checked = checker.check(item("Well done, Emma Johnson!", "page", null, "photo", null));
        assertThat(told).containsExactly(Set.of("s-emma", "s-luca"));
        assertThat(checked.facts().students())
                .extracting(NamedStudent::consent)
                .containsExactly(Consent.GRANTED, Consent.GRANTED);
    }

    private static OptedOut optedOut(Consents consents) {
        return new OptedOut(consents, ConsentAudience.SOCIAL_MEDIA, true);
    }

    private static List<Finding> optedOut(Checked checked) {
        return checked.findings().stream()
                .filter(it -> it.type() == FindingType.OPTED_OUT_STUDENT)
                .toList();
    }

    private static PostedItem item(
            String text,
            @Nullable String outlet,
            @Nullable String audience,
            @Nullable String kind,
            @Nullable String origin) {
        return new PostedItem(
                "1",
                null,
                text,
                List.of("The club"),
                null,
                null,
                new PostedItem.Place(outlet, null, null, audience),
                List.of(attachment(kind, origin, List.of("s-luca"))),
                null,
                null);
    }

    private static PostedItem.Attachment attachment(
            @Nullable String kind, @Nullable String origin, List<String> shows) {
        return new PostedItem.Attachment(kind, shows, null, origin, null, null, null);
    }

    private static Checker checker(String pack, Consents consents) {
        return new Checker(
                new Decider(PACKS.current(pack).orElseThrow()),
                SCREEN,
                consents,
                List.of(Cast.DOMAIN));
    }
}
