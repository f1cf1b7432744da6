package org.chaperone.app.audits.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chaperone.policy.question.DisclaimerPart;

/** Whether the page says whose it is, for which class, and what for. */
final class TransparencyCheck implements Check {

    private static final int LONG_ENOUGH = 40;
    private static final int WORD = 3;

    @Override
    public Set<String> facts() {
        return Set.of("reach.owner", "reach.group", "reach.purpose");
    }

    @Override
    public List<Sighting> look(Visit visit, Subject subject) {
        var words = TitleCheck.title(visit) + " " + visit.words();
        return List.of(
                owner(visit, words, subject), group(visit, words, subject), purpose(visit, words));
    }

    private static Sighting owner(Visit visit, String words, Subject subject) {
        var name = subject.owner();
        if (name.isEmpty()) {
            return Sighting.unknown("reach.owner", "Nobody who works here answers for it");
        }
        var last = name.substring(name.lastIndexOf(' ') + 1);
        for (var shown :
                List.of(
                        name,
                        "Mr. " + last,
                        "Ms. " + last,
                        "Mrs. " + last,
                        "Mx. " + last,
                        "Dr. " + last,
                        "Coach " + last)) {
            if (TitleCheck.holds(words, shown)) {
                return Sighting.of("reach.owner", true, shown);
            }
        }
        return visit.absent("reach.owner", false);
    }

    private static Sighting group(Visit visit, String words, Subject subject) {
        return subject.groups().stream()
                .filter(it -> named(words, it))
                .findFirst()
                .map(it -> Sighting.of("reach.group", true, it))
                .orElseGet(() -> visit.absent("reach.group", false));
    }

    /** Every longer word of the title stands there. */
    private static boolean named(String words, String title) {
        var parts =
                Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                        .filter(it -> it.length() >= WORD)
                        .toList();
        return parts.isEmpty()
                ? TitleCheck.holds(words, title)
                : parts.stream().allMatch(it -> TitleCheck.holds(words, it));
    }

    private static Sighting purpose(Visit visit, String words) {
        if (visit.description().length() >= LONG_ENOUGH) {
            return Sighting.of("reach.purpose", true, visit.description());
        }
        return Notice.sentence(DisclaimerPart.PURPOSE, words)
                .map(it -> Sighting.of("reach.purpose", true, it))
                .orElseGet(() -> visit.absent("reach.purpose", false));
    }
}
