package org.chaperone.app.audits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.LEE;

import java.time.Duration;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.registry.Outlets;
import org.chaperone.app.registry.Registering;
import org.chaperone.app.registry.Registry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How long a round of many pages takes by plain fetch, from a server on this machine; for an idle one:
 *
 * <pre>./mvnw -pl app -am test -Dtest=AuditSpeedTest -Daudits=400 -Daudits.pack=wem-mn -Dsurefire.failIfNoSpecifiedTests=false</pre>
 *
 * Each page has 30 KB, ten links, a logo and another picture of its own; there is no pause between requests to one host.
 */
@AppTest
@EnabledIfSystemProperty(named = "audits", matches = "[0-9]{1,5}")
class AuditSpeedTest {

    private static final String POST =
            "<article><h2>A week at school</h2><p>"
                    + "We planted beans, read aloud and counted. ".repeat(60)
                    + "</p></article>";

    @Autowired Audits audits;
    @Autowired Rounds rounds;
    @Autowired AuditRound job;
    @Autowired Marks marks;
    @Autowired Registering registering;
    @Autowired Registry registry;
    @Autowired Directory directory;
    @Autowired Policies policies;

    @Test
    void many_pages_are_audited() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        var many = Integer.getInteger("audits");
        marks.register("The logo", true, null, Pages.falcon(300), DANA.viewer());
        try (var pages = new Pages()) {
            pages.file("/logo.png", Pages.falcon(200));
            pages.html("/x", "X", "x");
            for (var at = 0; at < many; at++) {
                pages.file("/own-" + at + ".png", Pages.cartoon(100 + at % 100));
                new Outlets(registering, registry)
                        .register(
                                Outlets.at(
                                        Outlets.account(),
                                        "Team " + at,
                                        pages.html("/team-" + at, "Team " + at, body(at))),
                                LEE);
            }
            Adopted.by(policies, System.getProperty("audits.pack", "wem-mn"));
            var round = rounds.askAll(UUID.randomUUID(), DANA.viewer()).orElseThrow();

            var start = System.nanoTime();
            job.run(round.toString());
            var took = Duration.ofNanos(System.nanoTime() - start);

            System.out.printf(
                    "%,d pages in %.1f s, %,d a minute, %,d requests%n",
                    many,
                    took.toMillis() / 1e3,
                    many * 60_000L / took.toMillis(),
                    pages.asked().size());
            assertThat(rounds.find(round, DANA.viewer()).orElseThrow().done()).isEqualTo(many);
        }
        assertThat(audits.count(open(), DANA.viewer())).isGreaterThanOrEqualTo(many);
    }

    private static String body(int at) {
        var links = new StringBuilder();
        for (var link = 0; link < 10; link++) {
            links.append("<a href='/x?").append(at).append('-').append(link).append("'>More</a> ");
        }
        return "<header><img src='/logo.png' alt=''><img src='/own-%d.png' alt=''></header><nav>%s</nav>%s"
                .formatted(at, links, POST.repeat(12));
    }

    private static FindingFilter open() {
        return new FindingFilter("", null, true, null, FindingFilter.Order.NEWEST);
    }
}
