package org.chaperone.app.demonstration;

import java.util.List;
import org.chaperone.app.access.Access;
import org.chaperone.app.access.NewAccount;
import org.chaperone.app.database.DataFolder;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.OfficeContacts;
import org.chaperone.app.journal.Actor;
import org.chaperone.check.PublicContact;
import org.chaperone.check.PublicContact.Kind;
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

    /** What the schools print on their paper. */
    private static final List<PublicContact> PRINTED =
            List.of(
                    new PublicContact(Kind.PHONE, "518-555-0100", "District office"),
                    new PublicContact(Kind.PHONE, "518-555-0110", "Lincoln Elementary, office"),
                    new PublicContact(Kind.PHONE, "518-555-0120", "Harbor Middle School, office"),
                    new PublicContact(Kind.PHONE, "518-555-0130", "Alder Falls High, office"),
                    new PublicContact(Kind.EMAIL, "office@alderfalls.example", "District office"),
                    new PublicContact(Kind.ADDRESS, "1 School Lane", "District office"),
                    new PublicContact(Kind.DOMAIN, "alderfalls.example", "Mail and web"));

    private final Directory directory;
    private final OfficeContacts contacts;
    private final Access access;
    private final SchoolLife life;
    private final FamilyAnswers answers;
    private final List<Part> parts;

    Demonstration(
            Directory directory,
            OfficeContacts contacts,
            Access access,
            SchoolLife life,
            FamilyAnswers answers,
            DataFolder folder) {
        this.directory = directory;
        this.contacts = contacts;
        this.access = access;
        this.life = life;
        this.answers = answers;
        this.parts = Part.all(Password.of(folder.secret("demonstration.secret")));
    }

    @Override
    public void afterSingletonsInstantiated() {
        var fresh = directory.isEmpty();
        if (fresh) {
            directory.load(DistrictGenerator.demonstration(), DEMONSTRATION);
            PRINTED.forEach(it -> contacts.add(it, DEMONSTRATION));
        }
        if (access.isEmpty()) {
            parts.stream().map(Part::account).forEach(it -> access.open(it, DEMONSTRATION));
        }
        if (fresh) {
            var roster = DistrictGenerator.demonstration();
            life.begin(roster, DEMONSTRATION);
            answers.begin(roster, DEMONSTRATION);
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
