package org.chaperone.app.publicpages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.LEE;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.chaperone.app.AppTest;
import org.chaperone.app.DatabaseOfItsOwn;
import org.chaperone.app.TestParts;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.publicpages.Verification.Status;
import org.chaperone.app.registry.Outlets;
import org.chaperone.app.registry.Registering;
import org.chaperone.app.registry.Registry;
import org.chaperone.policy.proof.Clause;
import org.chaperone.roster.generator.Cast;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** What one node commits, all of them answer with at once. */
@SpringBootTest(properties = AppTest.ONE_PASSWORD)
@ContextConfiguration(initializers = DatabaseOfItsOwn.class)
@Import(TestParts.class)
class ListeningTest {

    private static final String ADDRESS = "https://www.instagram.com/listening_test";
    private static final Duration AT_ONCE = Duration.ofSeconds(10);

    @Autowired OfficialPagesInMemory pages;
    @Autowired Registering registering;
    @Autowired Registry registry;
    @Autowired Directory directory;

    @Test
    @Clause("WICHITA-73")
    void a_page_is_official_once_it_is_registered_and_gone_as_soon_as_it_is_retired() {
        if (directory.isEmpty()) {
            directory.load(Cast.roster(), Actor.system("test"));
        }
        assertThat(pages.verify(ADDRESS).status()).isNotEqualTo(Status.OFFICIAL);

        var it =
                new Outlets(registering, registry)
                        .register(Outlets.at(Outlets.account(), "Listening", ADDRESS), LEE);
        assertThat(becomes(Status.OFFICIAL)).isTrue();

        registering.close(it.id(), "Retired", LEE.viewer());
        assertThat(becomes(Status.WITHDRAWN)).isTrue();
        assertThat(pages.all())
                .filteredOn(Official::isListed)
                .noneMatch(one -> one.id().equals(it.id()));
    }

    private boolean becomes(Status status) {
        var until = System.nanoTime() + AT_ONCE.toNanos();
        while (System.nanoTime() < until) {
            if (pages.verify(ADDRESS).status() == status) {
                return true;
            }
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
        return false;
    }
}
