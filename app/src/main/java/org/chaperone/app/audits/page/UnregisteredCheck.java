package org.chaperone.app.audits.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Sites for a class or club that a page of the district links to and that nobody has registered. */
final class UnregisteredCheck implements Check {

    private static final Pattern OF_A_CLASS =
            Pattern.compile(
                    "class|room|grade|homework|club|team|band|choir|drama|coach|teacher|mr\\.|ms\\.|mrs\\.|blog|wiki|site|page");
    private static final int MOST = 20;

    @Override
    public Set<String> facts() {
        return Set.of("links.unregistered");
    }

    @Override
    public List<Sighting> look(Visit visit, Subject subject) {
        var found =
                visit.links().entrySet().stream()
                        .filter(it -> !it.getKey().getHost().equalsIgnoreCase(visit.at().getHost()))
                        .filter(it -> !subject.contacts().isOurHost(it.getKey().getHost()))
                        .filter(
                                it ->
                                        OF_A_CLASS
                                                .matcher(
                                                        it.getValue()
                                                                .text()
                                                                .toLowerCase(Locale.ROOT))
                                                .find())
                        .filter(it -> !subject.registered().contains(Visit.key(it.getKey())))
                        .limit(MOST)
                        .toList();
        return List.of(
                found.isEmpty()
                        ? visit.absent("links.unregistered", List.of())
                        : new Sighting(
                                "links.unregistered",
                                found.stream().map(it -> it.getKey().toString()).toList(),
                                found.getFirst().getValue().cssSelector(),
                                found.getFirst().getValue().outerHtml(),
                                ""));
    }
}
