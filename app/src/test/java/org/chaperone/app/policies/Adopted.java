package org.chaperone.app.policies;

import static org.chaperone.app.Cast.INES;

/** Puts a district under one of the five policies, for a test. */
public final class Adopted {

    private Adopted() {}

    /** The current edition of a pack, such as {@code wilmington-ma}, in force since it took effect. */
    public static Adoption by(Policies policies, String pack) {
        var edition = policies.library().current(pack).orElseThrow().edition();
        return policies.adopt(
                new Adopting(
                        pack,
                        edition.id(),
                        edition.effective(),
                        edition.adoptedOn(),
                        edition.vote()),
                INES.viewer());
    }

    /** The current edition of a pack, in force from today, whatever was in force before. */
    public static Adoption today(Policies policies, String pack) {
        var edition = policies.library().current(pack).orElseThrow().edition();
        return policies.adopt(
                new Adopting(
                        pack, edition.id(), policies.today(), edition.adoptedOn(), edition.vote()),
                INES.viewer());
    }
}
