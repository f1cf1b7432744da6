package org.chaperone.app.notices;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chaperone.app.ui.District;
import org.chaperone.policy.notice.Language;
import org.chaperone.policy.notice.Letter;
import org.springframework.stereotype.Component;

/** Letters filled in for nobody, to look at while they are worded. */
@Component
public class Samples {

    private static final Map<String, String> EXAMPLE =
            Map.of(
                    "class", "Grade 4",
                    "outlet", "Room 12",
                    "address", "https://pages.example/room12",
                    "number", "555-0100",
                    "purpose", "The trip to the state finals.",
                    "sender", "Rosa Delgado",
                    "school", "Lincoln Elementary",
                    "child", "Emma Johnson");

    private final District district;

    Samples(District district) {
        this.district = district;
    }

    /** The name that stands at the head of letters. */
    public String head() {
        return district.name();
    }

    /** Empty when it can't be filled in. */
    public Optional<Letter> of(Letter letter, Language language) {
        var facts = new HashMap<>(EXAMPLE);
        facts.put(
                "guardian",
                switch (language) {
                    case EN -> "Mr. and Mrs. Johnson";
                    case ES -> "señora Johnson";
                });
        try {
            return Optional.of(letter.filled(facts));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
