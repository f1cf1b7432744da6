package org.chaperone.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chaperone.policy.pack.PackLibrary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The product's defaults under a policy that settles nothing, and under policies that do. */
class SilentPolicyTest {

    private static final Path PACKS = Path.of("..", "packs");

    @TempDir static Path folder;

    private static Decider silent;

    @BeforeAll
    static void readAPackThatSettlesNothing() throws IOException {
        var pack = new PackOnDisk(folder);
        for (var file :
                List.of(
                        "parameters.yaml",
                        "_defaults/pack.yaml",
                        "_defaults/matrix.yaml",
                        "_defaults/rules/disclose.yaml",
                        "_defaults/rules/contact.yaml",
                        "_defaults/rules/use-now.yaml",
                        "_defaults/rules/post.yaml",
                        "_defaults/rules/personal.yaml",
                        "_defaults/rules/photo.yaml",
                        "_defaults/rules/outlet.yaml",
                        "_defaults/rules/scope.yaml")) {
            pack.write(file, Files.readString(PACKS.resolve(file)));
        }
        silent = pack.decider();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "contact | {recipient: {kind: student}, channel: friend-request} | warn",
                "contact | {recipient: {kind: student}, channel: direct-message} | warn",
                "contact | {recipient: {kind: student}, channel: text-message} | warn",
                "contact | {recipient: {kind: student}, channel: email, senderAddress: personal} | warn",
                "contact | {recipient: {kind: student}, channel: phone-call, senderAddress: personal} | warn",
                "contact | {recipient: {kind: student}, channel: comment, account: personal} | warn",
                "contact | {recipient: {kind: student}, channel: in-person, purpose: private} | warn",
                "contact | {recipient: {kind: student}, channel: in-person, givesOut: personal-phone} | warn",
                "contact | {recipient: {kind: adult}, channel: status, platform: {name: GOOGLE+}} | deny",
                "use-now | {account: personal, period: class} | warn",
                "personal | {looksEndorsed: true} | warn",
                "personal | {usesLogo: true} | warn",
                "personal | {mentionsDistrict: true, ownViewsStatement: false} | inform",
                "personal | {activity: sign-up, email: district} | inform",
                "scope | {aspect: student} | inform",
                "scope | {aspect: staff, person: volunteer} | inform",
                "post | {findings: [{type: slur}]} | deny",
                "post | {findings: [{type: slur, confidence: 0.5}]} | hold",
                "post | {findings: [{type: student-name, form: full}]} | warn",
                "post | {findings: [{type: student-name, form: first}, {type: health-or-discipline}]} | deny",
                "post | {findings: [{type: government-id}]} | deny",
                "post | {findings: [{type: street-address}]} | warn",
                "post | {findings: [{type: street-address, detail: 'outside-district guardian:g-elena'}]} | deny",
                "post | {findings: [{type: street-address}, {type: student-name, form: first}]} | deny",
                "post | {students: [{consent: refused}]} | deny",
                "post | {findings: [{type: campaigning}]} | hold",
                "post | {findings: [{type: uncited-source}]} | warn",
                "post | {findings: [{type: jargon}]} | inform",
                "post | {findings: [{type: phone}]} | hold",
                "post | {media: [{origin: found-on-web}]} | warn",
                "photo | {students: [{consent: refused}]} | deny",
                "photo | {students: [{consent: refused, refused: [video]}]} | deny",
                "photo | {students: [{consent: refused}], protectedTool: true} | deny",
                "photo | {students: [{consent: unknown}]} | needs-approval",
                "photo | {students: [{consent: refused, refused: [name], namedAs: first}]} | deny",
                "photo | {students: [{consent: granted, namedAs: full}]} | warn",
                "photo | {adults: [{kind: coworker, consent: refused}]} | deny",
                "photo | {adults: [{kind: coworker}]} | warn",
                "photo | {adults: [{consent: refused}]} | deny",
                "photo | {adults: [{kind: other-adult}]} | warn",
                "photo | {heads: 2, students: [{consent: granted}]} | hold",
                "photo | {heads: 1, students: [{consent: granted}, {consent: granted}]} | hold",
                "photo | {heads: 0, locationData: true} | warn",
                "photo | {heads: 0, findings: [{type: slur}]} | deny",
                "photo | {heads: 0, findings: [{type: slur, confidence: 0.5}]} | hold",
                "photo | {heads: 0, findings: [{type: opted-out-student}]} | deny",
                "photo | {heads: 0, findings: [{type: missing-alt-text}]} | warn",
                "photo | {heads: 0} | allow",
                "outlet | {step: open} | inform",
                "post | {} | allow",
                "disclose | {information: health, audience: press, identification: first-name} | deny",
                "disclose | {information: health, audience: press} | deny",
                "disclose | {information: health, audience: press, identification: none} | allow",
                "disclose | {information: health} | can't-tell",
                "disclose | {information: photo, audience: public-page, identification: full-name, consent: refused} | deny",
                "disclose | {information: photo, audience: public-page, identification: full-name, consent: unknown} | needs-approval",
                "disclose | {information: photo, audience: public-page, identification: full-name, consent: granted} | allow",
                "disclose | {information: photo, audience: public-page, identification: full-name} | can't-tell",
                "disclose | {information: award, audience: public-page, identification: first-name} | allow",
                "disclose | {information: salary, audience: press, identification: full-name} | inform"
            })
    void a_silent_policy_leaves_it_to_the_default_which_cites_nothing(
            String question, String facts, String verdict) {
        var decision = silent.decide(FactsOf.read(QuestionType.of(question).orElseThrow(), facts));

        assertThat(decision.verdict().word()).isEqualTo(verdict);
        assertThat(decision.cited()).isFalse();
        assertThat(decision.silent()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "contact | {recipient: {kind: student, ownChild: true}, channel: friend-request}",
                "contact | {recipient: {kind: student}, channel: friend-request, account: official}",
                "contact | {recipient: {kind: former-student}, channel: friend-request}",
                "contact | {recipient: {kind: parent}, channel: direct-message}",
                "contact | {recipient: {kind: student}, channel: text-message, purpose: emergency, senderAddress: personal}",
                "contact | {recipient: {kind: student}, channel: email, senderAddress: district, purpose: instruction}",
                "use-now | {account: personal, period: lunch}",
                "use-now | {account: official, period: class}",
                "personal | {activity: open-account}",
                "scope | {aspect: staff, person: employee}",
                "post | {account: personal, findings: [{type: slur}]}",
                "post | {outlet: {kind: personal-page}, findings: [{type: student-name, form: full}]}",
                "post | {findings: [{type: drugs-alcohol, detail: educational}]}",
                "post | {findings: [{type: student-name, form: first}]}",
                "post | {findings: [{type: campaigning, text: voter registration, confidence: 0.35}]}",
                "post | {findings: [{type: street-address, detail: inside-district district-contact}]}",
                "photo | {heads: 1, students: [{consent: granted}], findings: []}",
                "photo | {heads: 1, students: [{consent: unknown}], protectedTool: true, findings: []}",
                "photo | {heads: 1, students: [{consent: refused, refused: [name]}], findings: []}",
                "photo | {heads: 1, unnamed: 0, account: personal, actor: {capacity: parent}, students: [{consent: refused}], findings: []}",
                "photo | {heads: 1, adults: [{kind: self}], findings: []}",
                "photo | {heads: 0, unnamed: 0, findings: [{type: phone, detail: inside-district district-contact}]}",
                "outlet | {step: link}",
                "disclose | {information: contact, subject: self, audience: public-page}",
                "disclose | {information: contact, subject: staff, audience: public-page, identification: full-name, consent: granted}"
            })
    void what_no_default_is_about_stays_allowed_and_silent(String question, String facts) {
        var decision = silent.decide(FactsOf.read(QuestionType.of(question).orElseThrow(), facts));

        assertThat(decision.verdict()).isEqualTo(Verdict.ALLOW);
        assertThat(decision.silent()).isTrue();
    }

    @Test
    void a_post_whose_words_nobody_has_looked_at_is_said_to_be_so() {
        var decision = silent.decide(FactsOf.post("{account: official}"));

        assertThat(decision.verdict()).isEqualTo(Verdict.ALLOW);
        assertThat(decision.reasons())
                .extracting(Decision.Reason::rule)
                .containsExactly("not-looked-at");
    }

    @Test
    void a_default_gives_way_as_soon_as_the_policy_settles_its_point() {
        var facts = FactsOf.contact("{recipient: {kind: student}, channel: friend-request}");
        var settled = 0;
        var library = PackLibrary.read(PACKS);
        for (var id : library.ids()) {
            var pack = library.current(id).orElseThrow();
            if (pack.parameters().containsKey("contact.friend-student")) {
                settled++;
                assertThat(new Decider(pack).decide(facts).reasons())
                        .as(id)
                        .noneMatch(it -> it.rule().equals("friend-student-unsettled"));
            }
        }
        assertThat(settled).isPositive();
    }
}
