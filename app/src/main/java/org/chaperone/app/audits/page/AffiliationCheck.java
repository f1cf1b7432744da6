package org.chaperone.app.audits.page;

import java.util.List;
import java.util.Set;

/** Whether the page names the district it belongs to. */
final class AffiliationCheck implements Check {

    @Override
    public Set<String> facts() {
        return Set.of("brand.affiliation");
    }

    @Override
    public List<Sighting> look(Visit visit, Subject subject) {
        var district = subject.outlet().district();
        if (district == null) {
            return List.of(
                    Sighting.unknown("brand.affiliation", "The name of the district isn't set"));
        }
        if (TitleCheck.holds(visit.description(), district)) {
            return List.of(Sighting.of("brand.affiliation", true, visit.description()));
        }
        return List.of(
                visit.page().body().getElementsContainingOwnText(district).stream()
                        .findFirst()
                        .map(it -> Sighting.of("brand.affiliation", true, it))
                        .orElseGet(
                                () ->
                                        TitleCheck.holds(visit.words(), district)
                                                ? Sighting.of("brand.affiliation", true, district)
                                                : visit.absent("brand.affiliation", false)));
    }
}
