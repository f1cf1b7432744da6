package org.chaperone.app.policies.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chaperone.app.policies.Adoption;
import org.chaperone.app.policies.Citations;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.policies.Words;
import org.chaperone.policy.Pack;

/**
 * Which policy the district has acted by, and which there are.
 *
 * @param adoptions the latest first
 * @param packs every edition of every pack
 */
public record EditionsPage(List<Adopted> adoptions, List<Available> packs, boolean mayAdopt) {

    /**
     * @param state such as "In force"
     * @param decided the decision of the district, or nothing
     */
    public record Adopted(
            String name,
            String title,
            String state,
            boolean inForce,
            String from,
            String decided,
            String entered,
            String query) {}

    /**
     * @param path where to see what would change, and adopt it
     */
    public record Available(String name, String title, String edition, String path, String query) {}

    static EditionsPage of(Policies policies, boolean mayAdopt) {
        var today = policies.today();
        var inForce = policies.adoption(today);
        return new EditionsPage(
                policies.adoptions().stream()
                        .map(it -> adopted(it, policies, inForce, today))
                        .toList(),
                policies.library().ids().stream()
                        .flatMap(it -> policies.library().editions(it).reversed().stream())
                        .map(EditionsPage::available)
                        .toList(),
                mayAdopt);
    }

    private static Adopted adopted(
            Adoption adoption, Policies policies, Optional<Adoption> inForce, LocalDate today) {
        var pack = policies.pack(adoption);
        var now = inForce.filter(it -> it.id().equals(adoption.id())).isPresent();
        return new Adopted(
                pack.name(),
                pack.title(),
                now ? "In force" : adoption.inForceFrom().isAfter(today) ? "To come" : "Before",
                now,
                Words.day(adoption.inForceFrom()),
                adoption.decidedOn().map(Words::day).orElse("")
                        + adoption.vote().map(it -> ", " + it).orElse(""),
                adoption.adoptedBy() + ", " + Words.moment(adoption.adoptedAt(), policies.zone()),
                query(pack));
    }

    private static Available available(Pack pack) {
        return new Available(
                pack.name(),
                pack.title(),
                pack.edition().id() + ", " + Citations.edition(pack.edition()),
                "/policy/editions/" + pack.id() + "/" + pack.edition().id(),
                query(pack));
    }

    private static String query(Pack pack) {
        return "/policy?pack=" + pack.id() + "&edition=" + pack.edition().id();
    }
}
