package org.chaperone.app.audits.page;

import java.util.List;
import java.util.Set;
import org.chaperone.app.publicpages.Seals;
import org.chaperone.policy.question.SealState;

/** The seal of approval: whether one stands there, and whether it was given to this page. */
final class SealCheck implements Check {

    private static final String FACT = "brand.seal";

    @Override
    public Set<String> facts() {
        return Set.of(FACT);
    }

    @Override
    public List<Sighting> look(Visit visit, Subject subject) {
        Sighting best = null;
        for (var code : Seals.codesIn(visit.page().outerHtml())) {
            var state = subject.seals().getOrDefault(code, SealState.ELSEWHERE);
            var found =
                    visit.page().select("[href*=" + code + "], [src*=" + code + "]").stream()
                            .findFirst()
                            .map(it -> Sighting.of(FACT, state, it))
                            .orElseGet(() -> Sighting.of(FACT, state, code));
            if (state == SealState.VALID) {
                return List.of(found);
            }
            best = best == null ? found : best;
        }
        return List.of(best == null ? visit.absent(FACT, SealState.NONE) : best);
    }
}
