package org.chaperone.app.families;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chaperone.app.consent.Recording.Reason;
import org.chaperone.app.consent.Speakers;
import org.chaperone.app.consent.Speakers.Voice;
import org.chaperone.app.directory.Households;
import org.chaperone.app.directory.PeopleFilter.Kind;
import org.chaperone.app.directory.Ties;
import org.springframework.stereotype.Component;

/** For whom an adult is asked. */
@Component
class Children {

    private final Households households;
    private final Speakers speakers;

    Children(Households households, Speakers speakers) {
        this.households = households;
        this.speakers = speakers;
    }

    /**
     * The students for whom this adult is asked: their children on record until these are of age, or themselves once they
     * are; in the order of names. Also those for whom an order takes their say.
     */
    Map<String, Voice> of(String adult) {
        var people = Stream.concat(households.children(adult).stream(), Stream.of(adult)).toList();
        var asked = new LinkedHashMap<String, Voice>();
        speakers.of(adult, people)
                .forEach(
                        (id, voice) -> {
                            if (isAsked(voice)) {
                                asked.put(id, voice);
                            }
                        });
        return asked;
    }

    private static boolean isAsked(Voice voice) {
        return voice.person().kind() == Kind.STUDENT
                && !(voice.person().schools().isEmpty() && voice.said().isEmpty())
                && voice.hindrance()
                        .filter(it -> it == Reason.NOT_OF_AGE || it == Reason.IS_OF_AGE)
                        .isEmpty();
    }

    /** The one whose birth date the adult must know: the first with a date on file. */
    static Optional<Ties> known(Map<String, Voice> asked) {
        return asked.values().stream()
                .map(Voice::person)
                .filter(it -> it.birthDate() != null)
                .findFirst();
    }

    static boolean isBornOn(Ties person, LocalDate day) {
        return day.equals(person.birthDate());
    }
}
