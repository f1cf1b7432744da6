package org.chaperone.app.audits.page;

import java.util.List;
import java.util.Set;
import org.chaperone.app.fetch.Fetched;
import org.jsoup.nodes.Element;

/** Links that lead outside. */
final class LinksCheck implements Check {

    @Override
    public Set<String> facts() {
        return Set.of("links.outside");
    }

    @Override
    public List<Sighting> look(Visit visit, Subject subject) {
        var own = visit.at().getHost();
        var outside =
                visit.links().entrySet().stream()
                        .filter(it -> !it.getKey().getHost().equalsIgnoreCase(own))
                        .filter(it -> !subject.contacts().isOurHost(it.getKey().getHost()))
                        .toList();
        return List.of(
                outside.isEmpty()
                        ? visit.absent("links.outside", 0)
                        : Sighting.of(
                                "links.outside", outside.size(), outside.getFirst().getValue()));
    }

    /** Links that lead nowhere: the other side says so, or there is no such host. */
    static final class Dead implements Check {

        private static final int MOST = 25;

        @Override
        public Set<String> facts() {
            return Set.of("links.dead");
        }

        @Override
        public List<Sighting> look(Visit visit, Subject subject) {
            var dead =
                    visit.links().entrySet().stream()
                            .limit(MOST)
                            .filter(
                                    it ->
                                            visit.touch(it.getKey()) instanceof Fetched.Answer to
                                                    && to.isGone())
                            .map(it -> it.getValue())
                            .toList();
            return List.of(
                    dead.isEmpty()
                            ? Sighting.of("links.dead", 0)
                            : Sighting.of("links.dead", dead.size(), words(dead)));
        }

        private static String words(List<Element> dead) {
            return String.join(" · ", dead.stream().map(it -> it.absUrl("href")).toList());
        }
    }
}
