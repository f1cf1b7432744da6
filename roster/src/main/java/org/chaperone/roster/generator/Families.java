package org.chaperone.roster.generator;

import java.util.Map;
import java.util.Random;
import org.chaperone.roster.FamilyLink;
import org.chaperone.roster.FamilyLink.Relation;
import org.chaperone.roster.Guardian;
import org.chaperone.roster.PersonName;
import org.chaperone.roster.RosterBuilder;
import org.chaperone.roster.Student;

/** Gives students their families. */
final class Families {

    private static final double TWO_ADULTS = 0.7;
    private static final double OTHER_SURNAME = 0.25;
    private static final double NOT_A_PARENT = 0.06;

    private final Random random;
    private final NamePicker names;
    private final RosterBuilder roster;

    Families(Random random, NamePicker names, RosterBuilder roster) {
        this.random = random;
        this.names = names;
        this.roster = roster;
    }

    /** One or two adults at one address, tied to all of the siblings. */
    void addFor(Student... siblings) {
        int adults = random.nextDouble() < TWO_ADULTS ? 2 : 1;
        var address = Addresses.street(random);
        for (int i = 1; i <= adults; i++) {
            var eldest = siblings[0];
            var family =
                    random.nextDouble() < OTHER_SURNAME ? names.family() : eldest.name().last();
            var name = PersonName.of(names.given(), family);
            var relation = random.nextDouble() < NOT_A_PARENT ? Relation.GUARDIAN : Relation.PARENT;
            var id = "g-" + eldest.id().substring(2) + "-" + i;
            roster.add(
                    new Guardian(
                            id,
                            name,
                            Addresses.ofGuardian(name, random),
                            Addresses.phone(random),
                            Map.of("address", address)));
            for (var child : siblings) {
                roster.add(new FamilyLink(id, child.id(), relation));
            }
        }
    }
}
