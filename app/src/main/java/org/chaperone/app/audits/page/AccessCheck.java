package org.chaperone.app.audits.page;

import java.util.List;
import java.util.Set;

/** Alternative texts, contrast, and whether one can read it without signing in. */
final class AccessCheck implements Check {

    /** Only a browser can tell it: it hangs on style sheets. */
    static final String CONTRAST = "access.lowContrast";

    private static final String WITHOUT =
            "img[src]:not([alt]):not([role=presentation]):not([aria-hidden=true]):not([aria-label])";

    @Override
    public Set<String> facts() {
        return Set.of("access.withoutAlt", CONTRAST, "access.withoutSignIn");
    }

    @Override
    public List<Sighting> look(Visit visit, Subject subject) {
        var without = visit.page().select(WITHOUT);
        var signIn = visit.page().select("form:has(input[type=password])");
        var bare = visit.page().select("p, li, article, td").text().length() < 200;
        return List.of(
                without.isEmpty()
                        ? visit.absent("access.withoutAlt", 0)
                        : Sighting.of("access.withoutAlt", without.size(), without.getFirst()),
                contrast(visit),
                !signIn.isEmpty() && bare
                        ? Sighting.of("access.withoutSignIn", false, signIn.getFirst())
                        : Sighting.of("access.withoutSignIn", true));
    }

    private static Sighting contrast(Visit visit) {
        var axe = visit.axe();
        if (axe.isEmpty()) {
            return Sighting.unknown(
                    CONTRAST,
                    "Contrast is told only where a browser shows the page"
                            + (visit.unshown().isEmpty() ? "" : ": " + visit.unshown()));
        }
        var low = axe.get().contrast();
        if (!low.isEmpty()) {
            var first = low.getFirst();
            return new Sighting(CONTRAST, first.elements(), first.element(), first.snippet(), "");
        }
        return axe.get().unclear() == 0
                ? Sighting.of(CONTRAST, 0)
                : Sighting.unknown(
                        CONTRAST,
                        "Pieces of text whose contrast only a person can tell, such as those over pictures: "
                                + axe.get().unclear());
    }
}
