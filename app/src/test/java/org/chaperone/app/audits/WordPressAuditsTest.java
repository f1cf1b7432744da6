package org.chaperone.app.audits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.LEE;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.audits.Outcome.Result;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.OfficeContacts;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.OutletKind;
import org.chaperone.app.registry.Outlets;
import org.chaperone.app.registry.Registering;
import org.chaperone.app.registry.Registry;
import org.chaperone.check.PublicContact;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Pages as they come from a real WordPress with its theme around them, good and bad on purpose. */
@AppTest
class WordPressAuditsTest {

    private static WordPress wordPress;

    @Autowired Audits audits;
    @Autowired Rounds rounds;
    @Autowired AuditRound job;
    @Autowired Marks marks;
    @Autowired Registering registering;
    @Autowired Registry registry;
    @Autowired Directory directory;
    @Autowired OfficeContacts contacts;
    @Autowired Policies policies;

    private final Map<String, Outlet> outlets = new TreeMap<>();

    @BeforeAll
    static void start() throws IOException {
        assumeTrue(WordPress.isInstalled(), "needs wordpress, mariadb-server and php-mysql");
        wordPress = WordPress.start();
    }

    @AfterAll
    static void stop() throws IOException {
        if (wordPress != null) {
            wordPress.close();
        }
    }

    @BeforeEach
    void district() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        var us = Actor.system("test");
        contacts.add(new PublicContact(PublicContact.Kind.DOMAIN, "alderfalls.example", ""), us);
        contacts.add(
                new PublicContact(PublicContact.Kind.PHONE, "518-555-0130", "Alder Falls High"),
                us);
        marks.register("The logo", true, null, Pages.falcon(400), DANA.viewer());
    }

    @Test
    void
            a_page_with_logo_homepage_and_district_contacts_passes_and_one_without_gets_a_finding_each()
                    throws IOException {
        Adopted.by(policies, "wem-mn");
        var good =
                wordPress.publish(
                        "soccer",
                        "JV Soccer",
                        """
                        <!-- wp:image --><figure class="wp-block-image"><img src="%s" alt="Falcon"/></figure><!-- /wp:image -->
                        <!-- wp:paragraph --><p>See <a href="https://alderfalls.example/">our schools</a>, write to
                        <a href="mailto:lpark@alderfalls.example">Coach Park</a> or call (518) 555-0130.</p><!-- /wp:paragraph -->
                        """
                                .formatted(wordPress.upload("falcon.png", Pages.falcon(120))));
        var bad =
                wordPress.publish(
                        "fans",
                        "Fans",
                        """
                        <!-- wp:image --><figure class="wp-block-image"><img src="%s" alt="Cartoon"/></figure><!-- /wp:image -->
                        <!-- wp:paragraph --><p>Write to coach.lee@gmail.example or call 518-555-9999.</p><!-- /wp:paragraph -->
                        """
                                .formatted(wordPress.upload("cartoon.png", Pages.cartoon(120))));

        assertThat(results(good))
                .containsEntry("WEM-III-D-2", Result.PASS)
                .containsEntry("WEM-III-D-3", Result.PASS)
                .containsEntry("WEM-III-D-4", Result.PASS);
        assertThat(results(bad))
                .containsEntry("WEM-III-D-2", Result.FINDING)
                .containsEntry("WEM-III-D-3", Result.FINDING)
                .containsEntry("WEM-III-D-4", Result.FINDING);
    }

    @Test
    void title_affiliation_and_comment_rules_are_read_among_what_the_theme_puts_around_them()
            throws IOException {
        Adopted.by(policies, "wichita-ks");
        var bad = wordPress.publish("afhs", "AFHS", "<p>Go Tigers!</p>");
        assertThat(results(bad))
                .containsEntry("WICHITA-69", Result.FINDING)
                .containsEntry("WICHITA-74", Result.FINDING);

        var rules =
                wordPress.publish(
                        "comment-rules",
                        "Comment rules",
                        "<p>Comments that insult or name students are removed.</p>");
        var good =
                wordPress.publish(
                        "room-12",
                        "Room 12",
                        """
                        <p>This page is maintained by Lee Park. It is intended to share news of our class.
                        <a href="%s">Comment rules</a></p>
                        """
                                .formatted(rules));
        assertThat(results(good))
                .containsEntry("WICHITA-69", Result.PASS)
                .containsEntry("WICHITA-74", Result.PASS);
        // The theme's menu links to every page, and so to the rules.
        assertThat(results(bad)).containsEntry("WICHITA-74", Result.PASS);
    }

    @Test
    void a_finding_ends_once_the_page_is_edited_in_wordpress() throws IOException {
        Adopted.by(policies, "wem-mn");
        var address = wordPress.publish("chess", "Chess club", "<p>We meet on Fridays.</p>");
        var outlet = outlet(address);
        assertThat(results(audit(outlet))).containsEntry("WEM-III-D-3", Result.FINDING);

        wordPress.publish(
                "chess",
                "Chess club",
                "<p>Part of <a href='https://alderfalls.example/'>us</a></p>");

        assertThat(results(audit(outlet))).containsEntry("WEM-III-D-3", Result.PASS);
        assertThat(audits.open(outlet)).noneMatch(it -> it.clauses().contains("WEM-III-D-3"));
    }

    @Test
    void a_page_that_was_never_published_can_not_be_told_from() {
        Adopted.by(policies, "wem-mn");

        var audit = audit(outlet(wordPress.address() + "/no-such-page/"));

        assertThat(audit.trouble()).contains("no page at this address");
        assertThat(audit.outcomes()).allMatch(it -> it.result() == Result.CANT_TELL);
    }

    private Map<String, Result> results(String address) {
        return results(audit(outlet(address)));
    }

    /** Of each clause the worst that was found. */
    private static Map<String, Result> results(Audit audit) {
        var severity = List.of(Result.PASS, Result.ADVICE, Result.CANT_TELL, Result.FINDING);
        var results = new TreeMap<String, Result>();
        for (var outcome : audit.outcomes()) {
            for (var clause : outcome.clauses()) {
                results.merge(
                        clause,
                        outcome.result(),
                        (one, other) ->
                                severity.indexOf(one) < severity.indexOf(other) ? other : one);
            }
        }
        return results;
    }

    /** The outlet at this address, put on the register where it isn't yet. */
    private Outlet outlet(String address) {
        return outlets.computeIfAbsent(address, this::registered);
    }

    private Outlet registered(String address) {
        return new Outlets(registering, registry)
                .register(
                        Outlets.as(
                                Outlets.at(Outlets.account(), "Site " + address, address),
                                OutletKind.SITE,
                                Outlets.account().since()),
                        LEE);
    }

    private Audit audit(Outlet outlet) {
        var round = rounds.ask(UUID.randomUUID(), outlet.id(), LEE.viewer()).orElseThrow();
        job.run(round.toString());
        return audits.of(outlet).getFirst();
    }
}
