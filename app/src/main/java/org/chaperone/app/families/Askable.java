package org.chaperone.app.families;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chaperone.app.consent.Speakers;
import org.chaperone.app.directory.Households;
import org.chaperone.app.directory.Ties;
import org.springframework.stereotype.Component;

/** Whom to ask about one student: the adults of the family who have a say, or the student once they are of age. */
@Component
class Askable {

    private final Children children;
    private final Speakers speakers;
    private final Households households;
    private final LinkRows links;
    private final Clock clock;

    Askable(
            Children children,
            Speakers speakers,
            Households households,
            LinkRows links,
            Clock clock) {
        this.children = children;
        this.speakers = speakers;
        this.households = households;
        this.links = links;
        this.clock = clock;
    }

    /** Each with the last link that was made for them. */
    List<AskedAdult> of(Ties student) {
        var names = names(student);
        var last = links.last(names.keySet());
        var addresses = households.addresses(names.keySet());
        var now = clock.instant();
        return names.entrySet().stream()
                .map(
                        it ->
                                new AskedAdult(
                                        it.getKey(),
                                        it.getValue(),
                                        addresses.get(it.getKey()),
                                        children.of(it.getKey()).values().stream()
                                                .map(Speakers.Voice::person)
                                                .toList(),
                                        last.get(it.getKey()),
                                        LinkState.of(last.get(it.getKey()), false, false, now)))
                .toList();
    }

    private Map<String, String> names(Ties student) {
        if (speakers.isOfAge(student)) {
            return Map.of(student.id(), student.name());
        }
        var names = new LinkedHashMap<String, String>();
        student.adults().stream()
                .filter(Ties.Adult::standsForTheChild)
                .filter(it -> hasSay(it.id(), student))
                .forEach(it -> names.put(it.id(), it.name()));
        return names;
    }

    private boolean hasSay(String adult, Ties student) {
        return Optional.ofNullable(speakers.of(adult, List.of(student.id())).get(student.id()))
                .filter(it -> it.hindrance().isEmpty())
                .isPresent();
    }
}
