package org.chaperone.app.audits.page;

import java.util.List;
import java.util.Set;

/** Alternative texts, and whether one can read it without signing in. */
final class AccessCheck implements Check {

    private static final String WITHOUT =
            "img[src]:not([alt]):not([role=presentation]):not([aria-hidden=true]):not([aria-label])";

    @Override
    public Set<String> facts() {
        return Set.of("access.withoutAlt", "access.withoutSignIn");
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
                !signIn.isEmpty() && bare
                        ? Sighting.of("access.withoutSignIn", false, signIn.getFirst())
                        : Sighting.of("access.withoutSignIn", true));
    }
}
