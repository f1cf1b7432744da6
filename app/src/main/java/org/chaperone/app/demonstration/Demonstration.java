package org.chaperone.app.demonstration;

import java.util.List;
import org.chaperone.app.access.Access;
import org.chaperone.app.access.NewAccount;
import org.chaperone.app.database.DataFolder;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.roster.generator.DistrictGenerator;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills an empty installation before its first page is served, and says at each start how to sign in. */
@Component
@ConditionalOnBooleanProperty("chaperone.demo")
class Demonstration implements SmartInitializingSingleton {

    private static final Actor DEMONSTRATION = Actor.system("demonstration");

    private final Directory directory;
    private final Access access;
    private final SchoolLife life;
    private final List<Part> parts;

    Demonstration(Directory directory, Access access, SchoolLife life, DataFolder folder) {
        this.directory = directory;
        this.access = access;
        this.life = life;
        this.parts = Part.all(Password.of(folder.secret("demonstration.secret")));
    }

    @Override
    public void afterSingletonsInstantiated() {
        var fresh = directory.isEmpty();
        if (fresh) {
            directory.load(DistrictGenerator.demonstration(), DEMONSTRATION);
        }
        if (access.isEmpty()) {
            parts.stream().map(Part::account).forEach(it -> access.open(it, DEMONSTRATION));
        }
        if (fresh) {
            life.begin(DistrictGenerator.demonstration(), DEMONSTRATION);
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(2)
    void announce() {
        System.out.println("Alder Falls Schools is a district that doesn't exist. Sign in as:");
        for (var part : parts) {
            NewAccount account = part.account();
            System.out.printf(
                    "  %-16s %-40s %-32s %s%n",
                    account.name(), part.title(), account.email(), account.password());
        }
    }
}
