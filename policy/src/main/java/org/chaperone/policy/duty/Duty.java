package org.chaperone.policy.duty;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chaperone.policy.reading.Place;

/**
 * An obligation over time.
 *
 * @param clauses what it rests on; empty for a product default
 * @param on the events after which it falls due
 * @param onlyWith facts without which there is nothing to do
 * @param remind so many days before it is due, each a reminder; the most first
 * @param title a few words, with {@code {fact}} filled in
 * @param say what to do, with {@code {fact}} filled in
 */
public record Duty(
        String id,
        List<String> clauses,
        List<EventType> on,
        List<String> onlyWith,
        Who who,
        Due due,
        List<Integer> remind,
        String title,
        String say,
        Evidence doneBy,
        Place place) {

    private static final Pattern FACT = Pattern.compile("\\{([A-Za-z.]*)}");

    public Duty {
        clauses = List.copyOf(clauses);
        on = List.copyOf(on);
        onlyWith = List.copyOf(onlyWith);
        remind = List.copyOf(remind);
    }

    public boolean isDefault() {
        return clauses.isEmpty();
    }

    /** Words with what is known filled in; what isn't there reads "not known". */
    static String filled(String words, Map<String, String> facts) {
        return FACT.matcher(words)
                .replaceAll(
                        it ->
                                Matcher.quoteReplacement(
                                        facts.getOrDefault(it.group(1), "not known")));
    }
}
