package org.chaperone.app.demonstration;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.access.Access;
import org.chaperone.app.apps.App.Judgement;
import org.chaperone.app.apps.App.Office;
import org.chaperone.app.apps.AppDraft;
import org.chaperone.app.apps.AppInventory;
import org.chaperone.app.apps.Proposing;
import org.chaperone.app.rights.Viewer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The demonstration's apps: one on record with both offices, one that waits for them. */
@Component
@ConditionalOnBooleanProperty("chaperone.demo")
class AppsInUse {

    private final AppInventory inventory;
    private final Access access;

    AppsInUse(AppInventory inventory, Access access) {
        this.inventory = inventory;
        this.access = access;
    }

    @Transactional
    public void begin() {
        if (!inventory.list("").isEmpty()) {
            return;
        }
        propose("Marcus Webb", "Stopwatch", "Splits of the team at training", List.of("name"))
                .ifPresent(
                        it -> {
                            viewer("Marcus Webb")
                                    .ifPresent(by -> inventory.sign(it, Office.PRINCIPAL, by));
                            viewer("Priya Nair").ifPresent(by -> onRecord(it, by));
                        });
        propose(
                "Lee Park",
                "Play Book",
                "Plays to learn by heart, with a quiz",
                List.of("name", "e-mail address"));
    }

    private void onRecord(UUID app, Viewer director) {
        inventory.sign(app, Office.TECHNOLOGY, director);
        inventory.judge(app, Judgement.GOOD, Judgement.GOOD, "Technology office", null, director);
    }

    private Optional<UUID> propose(String name, String app, String purpose, List<String> fields) {
        return viewer(name)
                .map(
                        it ->
                                inventory.propose(
                                        UUID.randomUUID(),
                                        new AppDraft(
                                                app,
                                                "",
                                                "",
                                                "org-high",
                                                List.of(),
                                                true,
                                                fields,
                                                purpose,
                                                "",
                                                null),
                                        it))
                .flatMap(
                        it ->
                                it instanceof Proposing.Done(var id)
                                        ? Optional.of(id)
                                        : Optional.empty());
    }

    private Optional<Viewer> viewer(String name) {
        return access.called(name).stream().filter(it -> it.name().equals(name)).findFirst();
    }
}
