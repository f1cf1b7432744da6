package org.chaperone.app.audits.page;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Links between a site and the page of its owner on the district's own site, both ways and over redirects. */
final class QuickLinksCheck implements Check {

    private static final int MOST_FOLLOWED = 10;

    @Override
    public Set<String> facts() {
        return Set.of("links.toDistrictPage", "links.fromDistrictPage");
    }

    @Override
    public List<Sighting> look(Visit visit, Subject subject) {
        var place = subject.districtPage();
        if (place == null) {
            var why = "Nobody has put down which page of the district's site is its owner's";
            return List.of(
                    Sighting.unknown("links.toDistrictPage", why),
                    Sighting.unknown("links.fromDistrictPage", why));
        }
        var self = Visit.key(visit.at());
        return List.of(
                visit.linkTo(place, it -> !Visit.key(it).equals(self), MOST_FOLLOWED)
                        .map(it -> Sighting.of("links.toDistrictPage", true, it))
                        .orElseGet(() -> visit.absent("links.toDistrictPage", false)),
                from(visit, place, subject.address()));
    }

    private static Sighting from(Visit visit, URI place, URI asked) {
        var page = visit.read(place);
        if (page.isEmpty()) {
            return Sighting.unknown(
                    "links.fromDistrictPage", "The page on the district's site can't be read");
        }
        var there = visit.to(place, page.get());
        return link(
                        page.get(),
                        Stream.of(visit.at(), asked).map(Visit::key).collect(Collectors.toSet()),
                        visit)
                .map(it -> Sighting.of("links.fromDistrictPage", true, it))
                .orElseGet(() -> there.absent("links.fromDistrictPage", false));
    }

    private static Optional<Element> link(Document page, Set<String> keys, Visit visit) {
        var links = Visit.links(page);
        var direct =
                links.entrySet().stream()
                        .filter(it -> keys.contains(Visit.key(it.getKey())))
                        .map(Map.Entry::getValue)
                        .findFirst();
        return direct.or(
                () ->
                        links.entrySet().stream()
                                .limit(MOST_FOLLOWED)
                                .filter(
                                        it ->
                                                keys.contains(
                                                        Visit.key(visit.touch(it.getKey()).at())))
                                .map(Map.Entry::getValue)
                                .findFirst());
    }
}
