package org.chaperone.app.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.MAYA;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.SAM;
import static org.chaperone.app.Cast.TOM;

import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.journal.Recorded;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.registry.Embeddings.Noting;
import org.chaperone.policy.Verdict;
import org.chaperone.policy.proof.Clause;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class EmbeddingsTest {

    private static final String BLOG = "https://blog.example/becker";
    private static final EmbeddingFilter TO_BE_LOOKED_AT =
            new EmbeddingFilter(true, null, null, false);

    @Autowired Embeddings embeddings;
    @Autowired Registering registering;
    @Autowired Registry registry;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired Journal journal;

    private Outlet page;

    @BeforeEach
    void aPage() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        Adopted.by(policies, "wake-nc");
        page = new Outlets(registering, registry).classPage(TOM);
    }

    @Test
    @Clause("WAKE-10")
    void a_teacher_embeds_a_page_in_a_class_blog_which_joins_the_list_to_be_looked_at() {
        var noted = (Noting.Noted) embed(TOM);

        assertThat(noted.ruling()).isNotNull();
        assertThat(noted.ruling().verdict()).isEqualTo(Verdict.ALLOW);
        assertThat(noted.ruling().reasons().getFirst().clauses()).containsExactly("WAKE-10");
        assertThat(embeddings.list(TO_BE_LOOKED_AT, null, 10))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.address()).isEqualTo(BLOG);
                            assertThat(it.outlet()).isEqualTo(page.id());
                            assertThat(it.ruling()).isEqualTo(noted.ruling());
                        });
    }

    @Test
    @Clause("WAKE-10")
    void it_stays_on_the_list_until_somebody_who_answers_for_it_has_looked() {
        embed(TOM);

        assertThat(look(TOM)).isInstanceOf(Noting.NotHere.class);
        assertThat(look(MAYA)).isInstanceOf(Noting.NotHere.class);
        assertThat(look(SAM)).isInstanceOf(Noting.NotHere.class);
        assertThat(embeddings.list(TO_BE_LOOKED_AT, null, 10)).hasSize(1);

        assertThat(look(ROSA)).isInstanceOf(Noting.Noted.class);
        assertThat(look(ROSA)).isInstanceOf(Noting.Noted.class);

        assertThat(embeddings.list(TO_BE_LOOKED_AT, null, 10)).isEmpty();
        assertThat(only().looks())
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.by()).isEqualTo("Rosa Delgado");
                            assertThat(it.finding()).isEmpty();
                        });
    }

    @Test
    void nobody_looks_at_what_they_embedded_themselves() {
        embed(ROSA);

        assertThat(look(ROSA)).isInstanceOf(Noting.NotHere.class);
        assertThat(look(DANA)).isInstanceOf(Noting.Noted.class);
    }

    @Test
    void an_owner_who_is_principal_too_leaves_the_look_to_another() {
        embed(TOM);
        registering.handOver(page.id(), "t-rosa", TOM.viewer());

        assertThat(look(ROSA)).isInstanceOf(Noting.NotHere.class);
    }

    @Test
    void a_finding_says_what_is_to_be_put_right() {
        embed(TOM);

        assertThat(embeddings.look(only().id(), false, " ", ROSA.viewer()))
                .isInstanceOf(Noting.NoWords.class);
        assertThat(embeddings.look(only().id(), false, "x".repeat(1_001), ROSA.viewer()))
                .isInstanceOf(Noting.NoWords.class);
        embeddings.look(only().id(), false, "Shows comments of strangers", ROSA.viewer());
        embeddings.look(only().id(), true, "", DANA.viewer());

        assertThat(only().looks())
                .extracting(Embedding.Look::finding)
                .containsExactly("", "Shows comments of strangers");
    }

    @Test
    void taken_out_it_is_off_the_list_and_may_come_back() {
        embed(TOM);
        embed(TOM);
        assertThat(embeddings.list(EmbeddingFilter.of(page.id()), null, 10)).hasSize(1);

        assertThat(embeddings.takeOut(only().id(), MAYA.viewer()))
                .isInstanceOf(Noting.NotHere.class);
        embeddings.takeOut(only().id(), TOM.viewer());
        embeddings.takeOut(only().id(), TOM.viewer());

        assertThat(embeddings.list(TO_BE_LOOKED_AT, null, 10)).isEmpty();
        assertThat(look(ROSA)).isInstanceOf(Noting.NotHere.class);
        embed(TOM);
        assertThat(embeddings.list(EmbeddingFilter.of(page.id()), null, 10)).hasSize(2);
        assertThat(journal.about(page.subject()))
                .extracting(Recorded::kind)
                .containsExactly(
                        "outlet-embedded",
                        "embedded-outlet-taken-out",
                        "outlet-embedded",
                        "seal-given",
                        "outlet-registered");
    }

    @Test
    void an_outlet_of_others_a_closed_one_and_a_place_that_is_none_are_refused() {
        assertThat(embed(MAYA)).isInstanceOf(Noting.NotHere.class);
        assertThat(embeddings.embed(page.id(), "my blog", OutletKind.BLOG, TOM.viewer()))
                .isInstanceOf(Noting.NoAddress.class);
        assertThat(embeddings.embed(page.id(), BLOG, OutletKind.ACCOUNT, TOM.viewer()))
                .isInstanceOf(Noting.NoAddress.class);
        registering.close(page.id(), "Over", TOM.viewer());
        assertThat(embed(TOM)).isInstanceOf(Noting.NotHere.class);
    }

    private Noting embed(Cast by) {
        return embeddings.embed(page.id(), BLOG, OutletKind.BLOG, by.viewer());
    }

    private Noting look(Cast by) {
        return embeddings.look(only().id(), true, "", by.viewer());
    }

    private Embedding only() {
        return embeddings.list(EmbeddingFilter.of(page.id()), null, 10).getFirst();
    }
}
