package org.chaperone.app.ask.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.LEE;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.chaperone.app.AppTest;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Under every answer stands what it rests on, and it is true. */
@AppTest
class BasisShownTest {

    private static final List<String> ASKED =
            List.of(
                    "/ask/contact/answer?recipient.kind=student&channel=direct-message&account=personal",
                    "/ask/contact/answer?recipient.kind=student&channel=email&senderAddress=district",
                    "/ask/contact/answer?recipient.kind=parent&channel=in-person",
                    "/ask/use-now/answer?account=personal&task=personal-use&device=own&network=other",
                    "/ask/personal/answer?activity=profile&account=personal&ownViewsStatement=no",
                    "/ask/disclose/answer?information=health&subject=student&audience=public-page");

    @Autowired MockMvcTester mvc;
    @Autowired Policies policies;

    @ParameterizedTest
    @ValueSource(strings = {"wake-nc", "wichita-ks", "wilmington-ma", "wilmington-il", "wem-mn"})
    void the_sentence_agrees_with_the_reasons_above_it(String pack) {
        Adopted.by(policies, pack);
        for (var address : ASKED) {
            var page = page(address);
            assertThat(page).as(address).containsOnlyOnce("This rests on ");
            var sentence = page.replaceAll("(?s).*(This rests on [^<]*)<.*", "$1");
            var reasons = reasons(page);

            var defaults = reasons.split("clause--default", -1).length - 1;
            assertThat(sentence.contains("of Chaperone, and marked so"))
                    .as(address)
                    .isEqualTo(defaults > 0);
            assertThat(sentence.contains("rests on no clause"))
                    .as(address + ": " + sentence)
                    .isEqualTo(clauses(reasons) == 0);
            assertThat(sentence.contains("nothing in the policy"))
                    .as(address)
                    .isEqualTo(clauses(reasons) == 0 && defaults == 0);
            if (clauses(reasons) > 1) {
                assertThat(sentence)
                        .as(address)
                        .startsWith("This rests on %d clauses".formatted(clauses(reasons)));
            }
        }
    }

    @Test
    void the_sentence_stands_under_a_checked_post_too() {
        Adopted.by(policies, "wilmington-ma");

        assertThat(
                        mvc.post()
                                .uri("/check")
                                .param(
                                        "text",
                                        "NO SCHOOL ON MONDAY BECAUSE OF THE STORM, BRING SOUP")
                                .param("kind", "page")
                                .param("audience", "public")
                                .with(LEE.calling()))
                .hasStatusOk()
                .bodyText()
                .containsOnlyOnce("This rests on ");
    }

    private String page(String address) {
        return assertThat(mvc.get().uri(address).with(LEE.calling()))
                .hasStatusOk()
                .bodyText()
                .actual();
    }

    /** All lists of reasons of an answer. */
    private static String reasons(String page) {
        var lists = new StringBuilder();
        Pattern.compile("(?s)<ol class=\"reasons\".*?</ol>")
                .matcher(page)
                .results()
                .forEach(it -> lists.append(it.group()));
        return lists.toString();
    }

    private static int clauses(String reasons) {
        var ids = new TreeSet<String>();
        Pattern.compile("popovertarget=\"(clause-[^\"]+)\"")
                .matcher(reasons)
                .results()
                .forEach(it -> ids.add(it.group(1)));
        return ids.size();
    }
}
