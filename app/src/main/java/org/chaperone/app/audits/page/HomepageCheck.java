package org.chaperone.app.audits.page;

import java.util.List;
import java.util.Set;

/** A link to the main page of the district, also over a redirect. */
final class HomepageCheck implements Check {

    private static final int MOST_FOLLOWED = 12;

    @Override
    public Set<String> facts() {
        return Set.of("reach.homepage");
    }

    @Override
    public List<Sighting> look(Visit visit, Subject subject) {
        var homepage = subject.homepage();
        if (homepage == null) {
            return List.of(
                    Sighting.unknown(
                            "reach.homepage", "The address of the district's main page isn't set"));
        }
        var self = Visit.key(visit.at());
        return List.of(
                visit.linkTo(homepage, it -> !Visit.key(it).equals(self), MOST_FOLLOWED)
                        .map(it -> Sighting.of("reach.homepage", true, it))
                        .orElseGet(() -> visit.absent("reach.homepage", false)));
    }
}
