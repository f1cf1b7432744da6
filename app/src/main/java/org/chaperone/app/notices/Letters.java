package org.chaperone.app.notices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chaperone.policy.notice.Language;
import org.chaperone.policy.notice.Letter;
import org.springframework.stereotype.Component;

/** Fills letters in, and says beforehand why they can't be. */
@Component
class Letters {

    /** What every notice tells of itself. */
    private static final Map<String, String> OF_NOTICE = Map.of("child", "…", "guardian", "…");

    private final Wordings wordings;

    Letters(Wordings wordings) {
        this.wordings = wordings;
    }

    /**
     * All because of which letters of an occasion can't go out in a wording, in sentences; nothing if they can. Looks at every
     * letter that may be needed, so that none is found wanting in the middle.
     */
    List<String> problems(Occasion occasion, Wording wording) {
        var problems = new ArrayList<String>();
        var kind = wordings.kind(occasion.kind());
        if (kind.isEmpty()) {
            return List.of("The policy in force has families told of this no more.");
        }
        wordings.faults(kind.get(), wording.letters())
                .forEach(
                        it ->
                                problems.add(
                                        "The letter in %s: %s."
                                                .formatted(it.language().words(), it.words())));
        var facts = new HashMap<>(occasion.facts());
        facts.putAll(OF_NOTICE);
        var unfilled =
                wordings.languages().stream()
                        .flatMap(it -> wording.in(it).unfilled(facts).stream())
                        .distinct()
                        .map(it -> "{" + it + "}")
                        .collect(Collectors.joining(", "));
        if (!unfilled.isEmpty()) {
            problems.add("Nothing is known that could stand for " + unfilled + ".");
        }
        return problems;
    }

    /**
     * @throws IllegalArgumentException when something is unfilled
     */
    Letter filled(Occasion occasion, Wording wording, GuardianNotice notice, Language language) {
        var facts = new HashMap<>(occasion.facts());
        facts.putAll(notice.facts(language));
        return wording.in(language).filled(facts);
    }
}
