package org.chaperone.app.audits.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chaperone.policy.question.PageOwnerKind;

/** As what its platform keeps the page, by what it tells other programs, its address, or what somebody read from a capture. */
final class TypeCheck implements Check {

    @Override
    public Set<String> facts() {
        return Set.of("outlet.type");
    }

    @Override
    public List<Sighting> look(Visit visit, Subject subject) {
        var told =
                subject.capture()
                        .flatMap(it -> Optional.ofNullable(it.organization()))
                        .map(it -> it ? PageOwnerKind.ORGANIZATION : PageOwnerKind.PERSON);
        if (told.isPresent()) {
            return List.of(Sighting.of("outlet.type", told.get(), "Read from the capture"));
        }
        for (var it :
                visit.page().select("meta[property=al:android:url], meta[property=al:ios:url]")) {
            var kind = byApp(it.attr("content"));
            if (kind.isPresent()) {
                return List.of(Sighting.of("outlet.type", kind.get(), it));
            }
        }
        for (var it : visit.page().select("meta[property=og:type][content=profile]")) {
            return List.of(Sighting.of("outlet.type", PageOwnerKind.PERSON, it));
        }
        return List.of(
                byPath(visit.at().getRawPath())
                        .map(it -> Sighting.of("outlet.type", it, visit.at().toString()))
                        .orElseGet(
                                () ->
                                        Sighting.unknown(
                                                "outlet.type",
                                                "The platform doesn't show it to who isn't signed in. Upload a capture")));
    }

    private static Optional<PageOwnerKind> byApp(String link) {
        return link.startsWith("fb://page/")
                ? Optional.of(PageOwnerKind.ORGANIZATION)
                : link.startsWith("fb://profile/")
                        ? Optional.of(PageOwnerKind.PERSON)
                        : link.startsWith("fb://group/")
                                ? Optional.of(PageOwnerKind.GROUP)
                                : Optional.empty();
    }

    private static Optional<PageOwnerKind> byPath(String path) {
        var lower = path == null ? "" : path.toLowerCase(Locale.ROOT);
        return lower.startsWith("/people/") || lower.equals("/profile.php")
                ? Optional.of(PageOwnerKind.PERSON)
                : lower.startsWith("/groups/")
                        ? Optional.of(PageOwnerKind.GROUP)
                        : lower.startsWith("/pages/") || lower.startsWith("/pg/")
                                ? Optional.of(PageOwnerKind.ORGANIZATION)
                                : Optional.empty();
    }
}
