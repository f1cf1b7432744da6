package org.chaperone.app.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MARCUS;
import static org.chaperone.app.Cast.PRIYA;
import static org.chaperone.app.registry.Outlets.account;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chaperone.app.AppTest;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.journal.Recorded;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.OutletDraft;
import org.chaperone.app.registry.OutletFilter;
import org.chaperone.app.registry.OutletKind;
import org.chaperone.app.registry.Outlets;
import org.chaperone.app.registry.Registering;
import org.chaperone.app.registry.Registry;
import org.chaperone.app.registry.Revision.Step;
import org.chaperone.app.registry.imports.OutletImports.Outcome;
import org.chaperone.policy.reading.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class OutletImportsTest {

    static final String HEADINGS =
            "account_platform,account_url,account_name,short_description,long_description,language,agencies,contacts,notes\n";

    private static final String HARBOR =
            "Instagram,https://www.instagram.com/harbor.example/?hl=en,Harbor Middle,News,,Español,harbor middle school,Joan Pike,Was the council’s\n";

    @Autowired OutletImports imports;
    @Autowired Registering registering;
    @Autowired Registry registry;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired Journal journal;
    @Autowired JdbcClient db;

    private Outlets outlets;

    @BeforeEach
    void aDistrict() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        outlets = new Outlets(registering, registry);
    }

    @Test
    void
            platform_handle_language_school_and_owner_are_read_and_nothing_counts_until_it_is_applied() {
        var it = staged(HEADINGS + HARBOR);

        var planned = imports.look(it, DANA.viewer()).planned().getFirst();
        assertThat(planned.place()).isEqualTo("Instagram, harbor.example");
        assertThat(planned.draft().kind()).isEqualTo(OutletKind.ACCOUNT);
        assertThat(all()).isEmpty();

        assertThat(imports.apply(it.id(), "", DANA.viewer())).isEqualTo(new Outcome.Done(it.id()));

        var made = all().getFirst();
        assertThat(made.address()).isEqualTo("https://instagram.com/harbor.example");
        assertThat(made.language()).isEqualTo("es");
        assertThat(made.school()).isEqualTo("org-harbor");
        assertThat(made.owner()).isEqualTo("t-joan");
        assertThat(made.about()).isEqualTo("News");
        assertThat(registry.history(made.id()).getFirst().note()).isEqualTo("Was the council’s");
        assertThat(journal.about("outlet-import:" + it.id()))
                .extracting(Recorded::kind)
                .containsExactlyInAnyOrder("outlets-staged", "outlets-imported");
    }

    @Test
    void for_whoever_runs_not_all_outlets_there_is_no_list_and_none_is_taken() {
        var it = staged(HEADINGS + HARBOR);
        var undoable = staged(HEADINGS + HARBOR);
        imports.apply(undoable.id(), "", DANA.viewer());

        for (var other : List.of(LEE, MARCUS)) {
            var list = (HEADINGS + HARBOR).getBytes(StandardCharsets.UTF_8);
            assertThat(imports.stage("mine.csv", list, other.viewer()))
                    .isInstanceOf(Outcome.Refused.class);
            assertThat(imports.list(other.viewer())).isEmpty();
            assertThat(imports.find(it.id(), other.viewer())).isEmpty();
            assertThat(imports.apply(it.id(), "", other.viewer()))
                    .isInstanceOf(Outcome.Refused.class);
            assertThat(imports.undo(undoable.id(), other.viewer()))
                    .isInstanceOf(Outcome.Refused.class);
            imports.drop(it.id(), other.viewer());
        }

        assertThat(imports.find(it.id(), DANA.viewer()).orElseThrow().isOpen()).isTrue();
        assertThat(imports.find(undoable.id(), DANA.viewer()).orElseThrow().isUndoable()).isTrue();
    }

    @Test
    void applied_twice_it_is_applied_once_and_a_list_that_says_the_same_changes_nothing() {
        var it = staged(HEADINGS + HARBOR);
        imports.apply(it.id(), "", DANA.viewer());

        assertThat(imports.apply(it.id(), "", PRIYA.viewer())).isEqualTo(new Outcome.Done(it.id()));
        assertThat(all()).hasSize(1);

        var again = staged(HEADINGS + HARBOR.replace("www.instagram", "instagram"));
        var plan = imports.look(again, DANA.viewer());
        assertThat(plan.planned()).isEmpty();
        assertThat(plan.known()).isEqualTo(1);
        assertThat(imports.apply(again.id(), "", DANA.viewer()))
                .isInstanceOf(Outcome.Refused.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "https://bit.ly/3x; Harbor; Harbor Middle School; Joan Pike; hides where it leads; open it",
                "https://faceb00k.com/harbor; Harbor; Harbor Middle School; Joan Pike; only looks like Facebook; give the real address",
                "https://www.instagram.com/p/Cabc123/; Harbor; Harbor Middle School; Joan Pike; is no account; give the address of the account",
                "@harbor; Harbor; Harbor Middle School; Joan Pike; account_url; paste the whole address",
                "'=HYPERLINK(\"https://x.example\")'; Harbor; Harbor Middle School; Joan Pike; account_url; It names no website",
                "https://instagram.com/h1; Harbor; Hogwarts; Joan Pike; is no school here; write its name",
                "https://instagram.com/h1; Harbor; Harbor Middle School|Lincoln Elementary; Joan Pike; names 2; name one school",
                "https://instagram.com/h1; Harbor; ''; Joan Pike; names nobody; name the school, or the district",
                "https://instagram.com/h1; Harbor; Harbor Middle School; nobody@else.example; nobody who works here; give the e-mail address",
                "https://instagram.com/h1; ''; Harbor Middle School; Joan Pike; name:; Name it as readers know it",
            })
    void what_is_wrong_with_a_line_is_said_with_what_to_do(
            String address, String name, String unit, String contact, String what, String remedy) {
        var it =
                staged(
                        HEADINGS
                                + HARBOR
                                + "Instagram,%s,%s,,,,%s,%s,\n"
                                        .formatted(quoted(address), name, unit, contact));

        var plan = imports.look(it, DANA.viewer());

        assertThat(plan.planned()).hasSize(1);
        assertThat(plan.problems()).hasSize(1);
        assertThat(plan.problems().getFirst().toString())
                .startsWith("list.csv:3:1: ")
                .contains(what, remedy);
    }

    @Test
    void all_that_is_wrong_with_all_lines_is_said_at_once() {
        var it =
                staged(
                        HEADINGS
                                + "Facebook,https://instagram.com/a1,A,,,Klingon,Hogwarts,,\n"
                                + HARBOR
                                + HARBOR.replace("www.instagram", "m.instagram")
                                + "short,line\n");

        assertThat(imports.look(it, DANA.viewer()).problems())
                .extracting(Problem::line)
                .containsExactly(2, 2, 2, 2, 4, 5);
        assertThat(words(it))
                .contains("says Facebook, and the address is on Instagram")
                .contains("'Klingon' isn’t known")
                .contains("is the same place as line 3; keep one of them")
                .contains("has 2 cells and the first line 9");
    }

    @Test
    void what_is_registered_changes_its_words_and_neither_its_owner_nor_its_school() {
        var known =
                outlets.register(
                        Outlets.at(account(), "JV Soccer", "https://m.instagram.com/jvsoccer"),
                        DANA);
        var it =
                staged(
                        HEADINGS
                                + "Instagram,instagram.com/jvsoccer,JV Soccer team,Scores,All our scores,,Alder Falls High,Joan Pike,\n");

        var planned = imports.look(it, DANA.viewer()).planned().getFirst();
        assertThat(planned.before()).isEqualTo(known);
        assertThat(planned.changed())
                .containsExactly(
                        "Called: “JV Soccer team”, was “JV Soccer”", "About: “All our scores”");
        imports.apply(it.id(), "", DANA.viewer());

        var now = registry.find(known.id()).orElseThrow();
        assertThat(now.name()).isEqualTo("JV Soccer team");
        assertThat(now.owner()).isEqualTo("t-lee");
        assertThat(now.classes()).isEqualTo(known.classes());
        assertThat(words(staged(HEADINGS + "Instagram,instagram.com/jvsoccer,X,,,,district,,\n")))
                .contains("it is another’s on the register");
        assertThat(
                        words(
                                staged(
                                        HEADINGS
                                                + "Instagram,instagram.com/jvsoccer,%s,,,,Alder Falls High,,\n"
                                                        .formatted("J".repeat(121)))))
                .contains("name: Name it as readers know it");
    }

    @Test
    void undone_it_closes_what_it_made_and_gives_back_what_it_changed() {
        var known =
                outlets.register(Outlets.at(account(), "JV", "https://instagram.com/jv1"), DANA);
        var it =
                staged(
                        HEADINGS
                                + HARBOR
                                + "Instagram,instagram.com/jv1,Varsity,,,,Alder Falls High,,\n");
        imports.apply(it.id(), "", DANA.viewer());
        assertThat(registry.find(known.id()).orElseThrow().name()).isEqualTo("Varsity");

        assertThat(imports.undo(it.id(), PRIYA.viewer())).isEqualTo(new Outcome.Done(it.id()));

        assertThat(all()).extracting(Outlet::name).containsExactly("JV");
        var closed = imports.made(find(it)).getFirst();
        assertThat(registry.history(closed.id()).getFirst().step()).isEqualTo(Step.CLOSED);
        assertThat(registry.history(closed.id()).getFirst().note()).contains("list.csv was undone");
        assertThat(imports.undo(it.id(), PRIYA.viewer())).isEqualTo(new Outcome.Done(it.id()));
        assertThat(find(it).undoneName()).isEqualTo("Priya Nair");
    }

    @Test
    void what_somebody_has_changed_since_is_not_undone_under_them() {
        var it = staged(HEADINGS + HARBOR + HARBOR.replace("harbor.example", "harbor2.example"));
        imports.apply(it.id(), "", DANA.viewer());
        var touched = imports.made(find(it)).getLast();
        var draft = OutletDraft.of(touched);
        registering.change(
                touched.id(), 1, draft.described("Harbor news", "", "en"), "", DANA.viewer());

        var outcome = imports.undo(it.id(), DANA.viewer());

        assertThat(((Outcome.Refused) outcome).why())
                .singleElement()
                .asString()
                .contains("Harbor news was changed or closed since");
        assertThat(all()).hasSize(2);
        assertThat(find(it).undoneAt()).isNull();
    }

    @Test
    void what_the_policy_says_is_seen_first_and_kept_at_each() {
        Adopted.by(policies, "wake-nc");
        var it = staged(HEADINGS + HARBOR);
        var plan = imports.look(it, DANA.viewer());
        assertThat(plan.toBeSeen()).isEqualTo(1);

        assertThat(imports.apply(it.id(), "", DANA.viewer())).isEqualTo(new Outcome.ToSee());
        assertThat(imports.apply(it.id(), "another mark", DANA.viewer()))
                .isEqualTo(new Outcome.ToSee());
        assertThat(all()).isEmpty();

        imports.apply(it.id(), plan.mark(), DANA.viewer());
        var first = registry.history(all().getFirst().id()).getFirst();
        assertThat(first.seen()).isTrue();
        assertThat(first.ruling()).isNotNull();
    }

    @Test
    void what_the_policy_forbids_is_left_out_with_its_clause() {
        Adopted.by(policies, "wilmington-il");
        var it =
                staged(
                        HEADINGS
                                + "Facebook,https://www.facebook.com/groups/harborparents,Parents,,,,Harbor Middle School,Joan Pike,\n");

        assertThat(imports.look(it, DANA.viewer()).planned()).isEmpty();
        assertThat(words(it)).contains("the policy doesn’t let it", "WILM-IL-38");
    }

    @Test
    void a_dropped_list_is_not_applied() {
        var it = staged(HEADINGS + HARBOR);
        imports.drop(it.id(), DANA.viewer());
        imports.drop(it.id(), DANA.viewer());

        imports.apply(it.id(), "", DANA.viewer());

        assertThat(all()).isEmpty();
        assertThat(find(it).droppedAt()).isNotNull();
        assertThat(find(it).appliedAt()).isNull();
    }

    @Test
    void the_database_keeps_the_steps_that_a_list_made() {
        var it = staged(HEADINGS + HARBOR);
        imports.apply(it.id(), "", DANA.viewer());

        assertThatThrownBy(
                        () ->
                                db.sql(
                                                "INSERT INTO outlet_import_step VALUES (:import, 9, :outlet, 1)")
                                        .param("import", it.id())
                                        .param("outlet", UUID.randomUUID())
                                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void whatever_is_thrown_at_it_a_list_is_refused_or_read_and_never_fails() {
        var random = new Random(38);
        var signs = "a,\"\n\r;|=@'/:.é\u202e\t\ufeff ".toCharArray();
        for (var i = 0; i < 200; i++) {
            var noise =
                    IntStream.range(0, random.nextInt(200))
                            .mapToObj(it -> signs[random.nextInt(signs.length)] + "")
                            .collect(Collectors.joining());
            var content = (random.nextBoolean() ? HEADINGS : "") + noise;
            if (imports.stage("n.csv", content.getBytes(StandardCharsets.UTF_8), DANA.viewer())
                    instanceof Outcome.Done(var id)) {
                imports.look(imports.find(id, DANA.viewer()).orElseThrow(), DANA.viewer());
            }
        }
    }

    private static String quoted(String cell) {
        return '"' + cell.replaceAll("^'(.*)'$", "$1").replace("\"", "\"\"") + '"';
    }

    private String words(OutletImport it) {
        return imports.look(it, DANA.viewer()).problems().toString();
    }

    private List<Outlet> all() {
        return registry.list(OutletFilter.ALL, null, 100).stream().filter(Outlet::isInUse).toList();
    }

    private OutletImport staged(String content) {
        var outcome =
                imports.stage("list.csv", content.getBytes(StandardCharsets.UTF_8), DANA.viewer());
        return imports.find(((Outcome.Done) outcome).id(), DANA.viewer()).orElseThrow();
    }

    private OutletImport find(OutletImport it) {
        return imports.find(it.id(), DANA.viewer()).orElseThrow();
    }
}
