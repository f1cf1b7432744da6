package org.chaperone.app.families.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.chaperone.app.families.Language;
import org.chaperone.app.families.Visit;
import org.chaperone.app.families.Visits;
import org.chaperone.app.families.Words;
import org.chaperone.app.ui.District;
import org.springframework.stereotype.Component;

/** Finds out whose visit a request belongs to and in which language to answer. */
@Component
class Guests {

    private final Visits visits;
    private final District district;

    Guests(Visits visits, District district) {
        this.visits = visits;
        this.district = district;
    }

    /** The visit of this browser; in another language from now on when the address asks for one. */
    Optional<Visit> visit(HttpServletRequest request) {
        var visit = VisitCookie.read(request).flatMap(visits::resume);
        var wished = Language.of(request.getParameter("lang"));
        if (visit.isPresent() && wished.isPresent() && wished.get() != visit.get().language()) {
            visits.speak(visit.get(), wished.get());
            return visits.resume(visit.get().secret());
        }
        return visit;
    }

    /** The language for somebody who has no visit: as the address wishes, or else the browser. */
    static Language language(HttpServletRequest request) {
        return Language.of(request.getParameter("lang"))
                .or(() -> Language.of(request.getLocale().getLanguage()))
                .orElse(Language.EN);
    }

    At at(Visit visit, String path) {
        return new At(Words.in(visit.language(), district.zone()), path);
    }

    At at(HttpServletRequest request, String path) {
        return new At(Words.in(language(request), district.zone()), path);
    }
}
