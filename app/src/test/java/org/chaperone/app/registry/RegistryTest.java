package org.chaperone.app.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.TOM;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.registry.OutletFilter.Order;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class RegistryTest {

    @Autowired Registry registry;
    @Autowired Registering registering;
    @Autowired Directory directory;
    @Autowired Journal journal;

    private Outlet page;
    private Outlet account;
    private Outlet closed;
    private Outlet site;

    @BeforeEach
    void aFewOutlets() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        var outlets = new Outlets(registering, registry);
        page = outlets.classPage(TOM);
        account = outlets.account(LEE);
        closed =
                outlets.register(
                        Outlets.at(Outlets.account(), "a team’s old wall", "https://old.example"),
                        LEE);
        registering.close(closed.id(), "Nobody reads it", LEE.viewer());
        site =
                outlets.register(
                        Outlets.of(
                                Outlets.at(
                                        Outlets.account().ownedBy("t-dana"),
                                        "Zone of 100%",
                                        "https://alderfalls.example"),
                                OutletDraft.DISTRICT),
                        DANA);
    }

    @Test
    void is_listed_by_name_or_by_age_in_parts() {
        assertThat(ids(OutletFilter.ALL, null))
                .containsExactly(closed.id(), page.id(), account.id(), site.id());
        assertThat(ids(OutletFilter.ALL, page.id())).containsExactly(account.id(), site.id());
        var newest = new OutletFilter("", null, null, null, null, null, Order.NEWEST);
        assertThat(ids(newest, null))
                .containsExactly(site.id(), closed.id(), account.id(), page.id());
        assertThat(ids(newest, closed.id())).containsExactly(account.id(), page.id());
    }

    @Test
    void each_filter_narrows_it() {
        assertThat(ids(words("SOCCER instagram"), null)).containsExactly(account.id());
        assertThat(ids(words("100%"), null)).containsExactly(site.id());
        assertThat(ids(words("10_%"), null)).isEmpty();
        assertThat(ids(by(OutletKind.CLASS_PAGE, null, null, null, null), null))
                .containsExactly(page.id());
        assertThat(ids(by(null, "org-high", null, null, null), null))
                .containsExactly(closed.id(), account.id());
        assertThat(ids(by(null, OutletDraft.DISTRICT, null, null, null), null))
                .containsExactly(site.id());
        assertThat(ids(by(null, null, false, null, null), null)).containsExactly(closed.id());
        assertThat(ids(by(null, null, true, "t-lee", null), null)).containsExactly(account.id());
        assertThat(ids(by(null, null, null, null, false), null)).containsExactly(page.id());
        assertThat(registry.count(by(null, null, null, null, true))).isEqualTo(3);
    }

    @Test
    void classes_know_the_outlets_in_use_with_them() {
        assertThat(registry.inUseWith("c-soccer"))
                .extracting(Outlet::id)
                .containsExactly(account.id());
        assertThat(registry.inUseWith("c-none")).isEmpty();
        assertThat(registry.inUseWithClasses())
                .extracting(Outlet::id)
                .containsExactly(page.id(), account.id());
    }

    @Test
    void taken_out_whole_that_is_noted() {
        var taken = new ArrayList<UUID>();

        registry.export(by(null, null, true, null, null), TOM.viewer(), it -> taken.add(it.id()));

        assertThat(taken).containsExactly(page.id(), account.id(), site.id());
        assertThat(journal.about("account:" + TOM.viewer().account()))
                .singleElement()
                .satisfies(it -> assertThat(it.kind()).isEqualTo("outlets-exported"));
    }

    private List<UUID> ids(OutletFilter filter, UUID after) {
        return registry.list(filter, after, 10).stream().map(Outlet::id).toList();
    }

    private static OutletFilter words(String words) {
        return new OutletFilter(words, null, null, null, null, null, Order.NAME);
    }

    private static OutletFilter by(
            OutletKind kind, String unit, Boolean inUse, String owner, Boolean alone) {
        return new OutletFilter("", kind, unit, inUse, owner, alone, Order.NAME);
    }
}
