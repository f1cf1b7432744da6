package org.chaperone.app.policies.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.chaperone.app.policies.Adoption;
import org.chaperone.app.policies.Provision;
import org.chaperone.app.policies.Words;
import org.chaperone.app.ui.Option;
import org.chaperone.policy.Pack;
import org.chaperone.policy.Reference;

/**
 * The clauses of a policy.
 *
 * @param all how many clauses there are
 * @param carried how many of them something acts on
 * @param examples how many examples prove them
 * @param parts of the document that hold something to show
 */
public record PolicyPage(
        Shown shown,
        Optional<Adoption> adoption,
        PolicyFilter filter,
        int all,
        long carried,
        long examples,
        List<Part> parts,
        List<Option> kinds,
        List<Option> modes,
        List<Option> capabilities) {

    /**
     * @param anchor unique on the page
     */
    public record Part(String title, String anchor, List<ProvisionView> provisions) {}

    static PolicyPage of(
            Shown shown,
            Optional<Adoption> adoption,
            List<Provision> provisions,
            PolicyFilter filter) {
        var search = filter.search();
        var parts = new LinkedHashMap<String, List<ProvisionView>>();
        provisions.stream()
                .filter(filter::fits)
                .forEach(
                        it ->
                                parts.computeIfAbsent(it.part(), part -> new ArrayList<>())
                                        .add(ProvisionView.of(it, search, shown, false)));
        var list = new ArrayList<Part>();
        parts.forEach((title, of) -> list.add(new Part(title, "part-" + list.size(), of)));
        return new PolicyPage(
                shown,
                adoption,
                filter,
                provisions.size(),
                provisions.stream().filter(Provision::carried).count(),
                provisions.stream().flatMap(it -> it.examples().stream()).distinct().count(),
                list,
                PolicyFilter.kinds(),
                PolicyFilter.modes(),
                PolicyFilter.capabilities(provisions));
    }

    public Pack pack() {
        return shown.pack();
    }

    public int found() {
        return parts.stream().mapToInt(it -> it.provisions().size()).sum();
    }

    /** What was found, in a sentence. */
    public String result() {
        var words = filter.q().isEmpty() ? "" : "“" + filter.q() + "” is in ";
        var narrowed = filter.chosen() ? " that fit" + (found() == 1 ? "s" : "") : "";
        var clauses = ProvisionView.count(found(), "clause");
        return found() == 0
                ? "No clause "
                        + (filter.q().isEmpty()
                                ? "fits"
                                : "holds “"
                                        + filter.q()
                                        + "”"
                                        + (filter.chosen() ? " and fits" : ""))
                        + "."
                : words.isEmpty()
                        ? clauses + (found() == 1 ? " fits." : " fit.")
                        : words + clauses + narrowed + ".";
    }

    /** Documents that the policy leans on and that nobody has attached. */
    public List<Reference> companionsMissing() {
        return pack().references().stream().filter(it -> it.address().isEmpty()).toList();
    }

    /** Who adopted it and when, in words. */
    public String adopted() {
        var edition = pack().edition();
        return edition.adoptedBy().map(it -> it + ", ").orElse("")
                + edition.adoptedOn().map(Words::day).orElse("not stated in the document");
    }
}
