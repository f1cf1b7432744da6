package org.chaperone.policy.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chaperone.policy.Pack;
import org.chaperone.policy.notice.Language;
import org.chaperone.policy.notice.Letter;
import org.chaperone.policy.notice.Notice;
import org.chaperone.policy.reading.Place;

/**
 * A letter of a notice: what it says to a family, or why it can't go out.
 *
 * @param clauses what it proves
 * @param notice its kind
 * @param letter another one than the policy's own, if the example is about it
 * @param facts for its blanks
 * @param says words that must stand in it once it is filled in
 * @param refused words that must stand in the reasons why it can't go out; empty when it must go out
 */
public record NoticeExample(
        String name,
        List<String> clauses,
        String notice,
        Language language,
        Optional<Letter> letter,
        Map<String, String> facts,
        List<String> says,
        List<String> refused,
        Place place)
        implements Exhibit {

    public NoticeExample {
        clauses = List.copyOf(clauses);
        facts = Map.copyOf(facts);
        says = List.copyOf(says);
        refused = List.copyOf(refused);
    }

    /** What doesn't fit, a sentence each; nothing if all does. */
    public List<String> differences(Pack pack) {
        var kind = pack.notices().stream().filter(it -> it.id().equals(notice)).findFirst();
        if (kind.isEmpty()) {
            return List.of("there is no notice " + notice);
        }
        var tried =
                letter.or(() -> Optional.ofNullable(kind.get().letters().get(language)))
                        .orElseThrow();
        var against = against(kind.get(), tried);
        var differences = new ArrayList<String>();
        if (refused.isEmpty()) {
            against.forEach(it -> differences.add("it can't go out: " + it));
            if (against.isEmpty()) {
                compare(tried.filled(facts), differences);
            }
        } else if (against.isEmpty()) {
            differences.add("it can go out, which it must not");
        }
        for (var words : refused) {
            if (!against.isEmpty() && against.stream().noneMatch(it -> it.contains(words))) {
                differences.add("no reason says \"" + words + "\"");
            }
        }
        return differences;
    }

    private List<String> against(Notice kind, Letter tried) {
        var against = new ArrayList<String>();
        kind.faults(tried, language).forEach(it -> against.add(it.words()));
        tried.unfilled(facts).forEach(it -> against.add("nothing is known for {" + it + "}"));
        return against;
    }

    private void compare(Letter filled, List<String> differences) {
        for (var words : says) {
            if (!(filled.subject() + "\n" + filled.body().replaceAll("\\s+", " "))
                    .contains(words)) {
                differences.add("it doesn't say \"" + words + "\"");
            }
        }
    }
}
