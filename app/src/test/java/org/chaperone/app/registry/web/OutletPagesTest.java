package org.chaperone.app.registry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.ELENA;
import static org.chaperone.app.Cast.GUS;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MAYA;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.TOM;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.OutletFilter;
import org.chaperone.app.registry.Outlets;
import org.chaperone.app.registry.Registering;
import org.chaperone.app.registry.Registry;
import org.chaperone.policy.proof.Clause;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@AppTest
class OutletPagesTest {

    private static final Pattern MARK = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");

    @Autowired MockMvcTester mvc;
    @Autowired Registering registering;
    @Autowired Registry registry;
    @Autowired Directory directory;
    @Autowired Policies policies;

    @BeforeEach
    void adopt() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        Adopted.by(policies, "wake-nc");
    }

    @Test
    void an_empty_register_says_what_belongs_there() {
        assertThat(get(TOM, "/outlets"))
                .hasStatusOk()
                .bodyText()
                .contains("No outlet is registered yet", "Register the first");
        assertThat(get(TOM, "/outlets?kind=wiki&state=in-use"))
                .bodyText()
                .contains("No outlet fits");
        assertThat(get(TOM, "/outlets/embedded")).bodyText().contains("Nothing is embedded");
    }

    @Test
    void families_contractors_and_strangers_find_no_register() {
        assertThat(get(ELENA, "/outlets")).hasStatus(404);
        assertThat(get(GUS, "/outlets/new")).hasStatus(404);
        assertThat(mvc.get().uri("/outlets").exchange()).hasStatus(302);
    }

    @Test
    @Clause("WAKE-07")
    void a_page_without_another_channel_is_kept_after_its_warning_was_ticked() {
        assertThat(get(LEE, "/outlets/new"))
                .hasStatusOk()
                .bodyText()
                .contains("JV Soccer", "Alder Falls High")
                .doesNotContain("Find another class", "Grade 4, Mr. Becker");

        var first = post(LEE, "/outlets", form());

        assertThat(first)
                .hasStatus(422)
                .bodyText()
                .contains(
                        "This would be the only way to reach pupils and parents",
                        "WAKE-07",
                        "I have seen this and go on",
                        "value=\"JV Soccer on Instagram\"");
        assertThat(registry.list(OutletFilter.ALL, null, 5)).isEmpty();

        var seen = form();
        seen.add("seen", mark(first));
        assertThat(post(LEE, "/outlets", seen)).hasStatus(302);
        var it = only();
        assertThat(get(MAYA, it.path()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Had seen this, and went on:",
                        "This would be the only way",
                        "Lee Park",
                        "Nothing is put down")
                .doesNotContain("Hand it over", "Change it");
    }

    @Test
    @Clause("WAKE-07")
    void with_the_newsletter_beside_it_no_warning_comes() {
        var form = form();
        form.set("newsletter", "Friday letter home");

        var done = post(LEE, "/outlets", form);

        assertThat(done).hasRedirectedUrl(only().path());
        assertThat(get(LEE, only().path()))
                .bodyText()
                .contains("Newsletter: Friday letter home")
                .doesNotContain("Had seen this");
    }

    @Test
    void what_is_wrong_stands_at_its_field_and_nothing_is_lost() {
        var form = form();
        form.set("address", "javascript:alert(1)");
        form.set("name", "");
        form.set("website", "x".repeat(201));
        assertThat(post(LEE, "/outlets", form))
                .hasStatus(422)
                .bodyText()
                .contains("Say it in up to 200 letters", "value=\"javascript:alert(1)\"");
        form.set("website", "");
        assertThat(post(LEE, "/outlets", form))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Two things to put right",
                        "Give its whole address",
                        "Name it as readers know it");
    }

    @Test
    void who_runs_a_school_finds_classes_and_names_the_owner() {
        var form = form();
        form.set("unit", "org-lincoln");
        form.set("owner", "Tom Becker");
        form.set("newsletter", "Friday letter home");
        form.remove("classes");
        form.add("find", "chess");
        form.add("do", "find");
        assertThat(post(ROSA, "/outlets", form))
                .hasStatusOk()
                .bodyText()
                .contains("Chess Club", "value=\"c-chess\"", "Friday letter home")
                .doesNotContain("Grade 4, Mr. Becker");

        form.remove("do");
        form.add("classes", "c-chess");
        form.set("owner", "Nobody at all");
        assertThat(post(ROSA, "/outlets", form))
                .hasStatus(422)
                .bodyText()
                .contains("Nobody who works here is called so");
        form.set("owner", "tbecker@alderfalls.example");
        assertThat(post(ROSA, "/outlets", form)).hasStatus(302);
        assertThat(only().owner()).isEqualTo("t-tom");
    }

    @Test
    void it_is_changed_handed_over_and_closed_by_whose_it_is_and_by_nobody_else() {
        var it = new Outlets(registering, registry).classPage(TOM);
        for (var stranger : List.of(MAYA, LEE)) {
            assertThat(get(stranger, it.path() + "/change")).hasStatus(404);
            assertThat(post(stranger, it.path() + "/change", form())).hasStatus(404);
            assertThat(post(stranger, it.path() + "/owner", deed("to", "Lee Park"))).hasStatus(404);
            assertThat(post(stranger, it.path() + "/end", deed("reason", "Mine"))).hasStatus(404);
            assertThat(
                            post(
                                    stranger,
                                    it.path() + "/embeddings",
                                    deed("place", "https://a.example", "within", "blog")))
                    .hasStatus(404);
        }

        assertThat(get(TOM, it.path() + "/change"))
                .bodyText()
                .contains("Friday letter home", "value=\"c-becker-4\" checked");
        assertThat(post(TOM, it.path() + "/owner", deed("to", "Somebody")))
                .hasStatus(422)
                .bodyText()
                .contains("Nobody who works here is called so", "value=\"Somebody\"");
        assertThat(post(TOM, it.path() + "/owner", deed("to", "Gus Hale")))
                .hasStatus(422)
                .bodyText()
                .contains("employed here");
        assertThat(post(TOM, it.path() + "/owner", deed("to", "rosa delgado")))
                .hasRedirectedUrl(it.path());
        assertThat(post(TOM, it.path() + "/end", deed("reason", "x"))).hasStatus(404);
        assertThat(post(ROSA, it.path() + "/end", deed("reason", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("Say why");
        assertThat(post(ROSA, it.path() + "/end", deed("reason", "Not read")))
                .hasRedirectedUrl(it.path());
        assertThat(post(ROSA, it.path() + "/end", deed("reason", "Again")))
                .hasRedirectedUrl(it.path());
        assertThat(get(ROSA, it.path() + "/change")).hasRedirectedUrl(it.path());
        assertThat(get(ROSA, it.path()))
                .bodyText()
                .contains("Closed on", "Not read", "To Rosa Delgado")
                .doesNotContain("Hand it over");
    }

    @Test
    void a_change_by_two_at_once_is_told_to_the_second() {
        var it = new Outlets(registering, registry).account(LEE);
        var form = form();
        form.add("revision", "1");
        form.set("name", "First");
        assertThat(post(LEE, it.path() + "/change", form)).hasRedirectedUrl(it.path());
        form.set("name", "Second");
        assertThat(post(LEE, it.path() + "/change", form))
                .hasStatus(422)
                .bodyText()
                .contains("Somebody else changed it", "id=\"revision\"", "value=\"Second\"");
        assertThat(get(LEE, it.path())).bodyText().contains("changed the name");
    }

    @Test
    @Clause("WAKE-10")
    void an_embedded_feed_joins_the_list_and_leaves_it_by_a_look() {
        var it = new Outlets(registering, registry).classPage(TOM);
        assertThat(post(TOM, it.path() + "/embeddings", deed("place", "my blog", "within", "blog")))
                .hasStatus(422)
                .bodyText()
                .contains("Give the whole address", "value=\"my blog\"");
        assertThat(post(TOM, it.path() + "/embeddings", deed("place", "x", "within", "account")))
                .hasStatus(422)
                .bodyText()
                .contains("Choose what the place is");
        assertThat(
                        post(
                                TOM,
                                it.path() + "/embeddings",
                                deed("place", "https://blog.example/becker", "within", "blog")))
                .hasRedirectedUrl(it.path());

        assertThat(get(ROSA, "/outlets")).bodyText().contains("One embedded feed waits for a look");
        assertThat(get(TOM, "/outlets")).bodyText().doesNotContain("waits for a look");
        var list = get(MAYA, "/outlets/embedded?state=open");
        assertThat(list).bodyText().contains("https://blog.example/becker", "Grade 4 news");
        var place = found("/outlets/embedded/[0-9a-f-]{36}", list);
        assertThat(get(TOM, place))
                .bodyText()
                .contains("You may link to a social site", "WAKE-10", "Nobody yet")
                .doesNotContain("What did you find there?");
        assertThat(post(TOM, place + "/looks", deed("result", "fine"))).hasStatus(404);
        assertThat(post(ROSA, place + "/looks", deed("result", "finding")))
                .hasStatus(422)
                .bodyText()
                .contains("Say what is to be put right");
        assertThat(post(ROSA, place + "/looks", deed("result", "")))
                .hasStatus(422)
                .bodyText()
                .contains("Choose what you found");
        assertThat(
                        post(
                                ROSA,
                                place + "/looks",
                                deed("result", "finding", "finding", "Ads beside it")))
                .hasRedirectedUrl(place);
        assertThat(get(DANA, place)).bodyText().contains("Ads beside it", "To put right");
        assertThat(get(DANA, "/outlets/embedded?state=open&unit=org-lincoln"))
                .bodyText()
                .contains("No place fits");
        assertThat(post(TOM, place + "/end", deed())).hasRedirectedUrl(place);
        assertThat(get(TOM, place)).bodyText().contains("Taken out on");
        assertThat(post(ROSA, place + "/looks", deed("result", ""))).hasRedirectedUrl(place);
    }

    @Test
    void the_list_is_narrowed_goes_on_and_leaves_as_a_file() {
        var outlets = new Outlets(registering, registry);
        outlets.classPage(TOM);
        for (var i = 10; i < 36; i++) {
            outlets.register(
                    Outlets.at(Outlets.account(), "=Team " + i, "https://instagram.example/" + i),
                    LEE);
        }

        var first = get(TOM, "/outlets?kind=account&ways=none&unit=org-high");
        assertThat(first).bodyText().contains("26 outlets", "=Team 10", "=Team 34", "Next 25");
        assertThat(first).bodyText().doesNotContain("=Team 35", "Grade 4 news");
        var next = found("/outlets\\?[^\"]*after=[0-9a-f-]{36}", first).replace("&amp;", "&");
        assertThat(get(TOM, next))
                .bodyText()
                .contains("=Team 35", "Back to the first")
                .doesNotContain("=Team 34");
        assertThat(get(TOM, "/outlets?whose=mine&q=news&order=newest"))
                .bodyText()
                .contains("One outlet", "Grade 4 news");

        assertThat(post(DANA, "/outlets/exports", deed("kind", "account")))
                .hasStatusOk()
                .bodyText()
                .contains("'=Team 10", "JV Soccer", "Lee Park", "Alder Falls High")
                .doesNotContain("Grade 4 news");
    }

    @Test
    void the_register_goes_out_with_the_columns_of_the_digital_registry() {
        var soccer =
                new Outlets(registering, registry)
                        .register(
                                Outlets.at(
                                        Outlets.account(),
                                        "JV Soccer on Instagram",
                                        "https://instagram.example/jvsoccer"),
                                LEE);

        var sheet = post(DANA, "/outlets/exports/digital-registry", deed("kind", "account"));

        assertThat(sheet)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "id,created_at,updated_at,service_url,organization,account,language,service,status,short_description,long_description,agencies,contacts,tags",
                        soccer.id() + ",")
                .contains(
                        "https://instagram.example/jvsoccer,JV Soccer on Instagram,,English,website,published,")
                .contains("Alder Falls High");
        assertThat(post(TOM, "/outlets/exports/digital-registry", deed("kind", "account")))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("jvsoccer");
        assertThat(post(ELENA, "/outlets/exports/digital-registry", deed("kind", "account")))
                .hasStatus(404);
    }

    @Test
    void an_unknown_one_is_not_there() {
        assertThat(get(DANA, "/outlets/" + UUID.randomUUID())).hasStatus(404);
        assertThat(get(DANA, "/outlets/embedded/" + UUID.randomUUID())).hasStatus(404);
    }

    private static MultiValueMap<String, String> form() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("page", "11111111-2222-4333-8444-555555555555");
        form.add("name", "JV Soccer on Instagram");
        form.add("kind", "account");
        form.add("address", "https://instagram.example/jvsoccer");
        form.add("unit", "org-high");
        form.add("classes", "c-soccer");
        form.add("purpose", "school_information");
        form.add("audience", "public");
        form.add("since", "2026-09-01");
        return form;
    }

    private static MultiValueMap<String, String> deed(String... values) {
        var form = new LinkedMultiValueMap<String, String>();
        for (var i = 0; i < values.length; i += 2) {
            form.add(values[i], values[i + 1]);
        }
        return form;
    }

    private static String mark(MvcTestResult page) {
        return found(MARK, page);
    }

    private static String found(String pattern, MvcTestResult page) {
        return found(Pattern.compile("(" + pattern + ")"), page);
    }

    private static String found(Pattern pattern, MvcTestResult page) {
        try {
            var matcher = pattern.matcher(page.getResponse().getContentAsString());
            assertThat(matcher.find()).as("%s", pattern).isTrue();
            return matcher.group(1);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private Outlet only() {
        return registry.list(OutletFilter.ALL, null, 5).getFirst();
    }

    private MvcTestResult get(Cast person, String address) {
        return mvc.get().uri(address).with(person.calling()).exchange();
    }

    private MvcTestResult post(Cast person, String path, MultiValueMap<String, String> form) {
        return mvc.post().uri(path).with(person.calling()).params(form).exchange();
    }
}
