package org.chaperone.app.ask.form;

import java.util.Map;
import org.chaperone.app.ask.facts.Given;

/**
 * What the timetable tells of now, so that it needn't be asked.
 *
 * @param says it in words, or empty when it tells nothing
 * @param facts by fact, as forms say them
 */
public record Known(String says, Map<String, String> facts) {

    public static final Known NOTHING = new Known("", Map.of());

    private static final String PERIOD = "period";
    private static final String SUPERVISING = "supervising";
    private static final String ATTENDING = "studentsAttending";

    public Known {
        facts = Map.copyOf(facts);
    }

    /** Whether it tells what the person is at, so that they only need to say if that isn't so. */
    public boolean isWhole() {
        return facts.containsKey(PERIOD) && facts.containsKey(SUPERVISING);
    }

    /** Whether nothing that was said is otherwise in the timetable. */
    public boolean agreesWith(Given given) {
        return facts.entrySet().stream()
                .allMatch(it -> given.word(it.getKey()).map(it.getValue()::equals).orElse(true));
    }

    /**
     * Adds what wasn't said. To somebody who says that their timetable isn't right just now it tells no more than
     * whether students attend, which doesn't hang on them.
     */
    public Given complete(Given given) {
        var agrees = agreesWith(given);
        var more = given;
        for (var it : facts.entrySet()) {
            if (given.word(it.getKey()).isEmpty() && (agrees || it.getKey().equals(ATTENDING))) {
                more = more.with(Map.of(it.getKey(), it.getValue()));
            }
        }
        return more;
    }

    /** The given with all that is known of now, if it is whole and nothing of it was said. */
    public Given suggest(Given given) {
        return isWhole() && given.word(PERIOD).isEmpty() ? given.with(facts) : given;
    }
}
