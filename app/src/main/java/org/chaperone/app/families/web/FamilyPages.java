package org.chaperone.app.families.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.consent.Permissions;
import org.chaperone.app.consent.Permissions.Held;
import org.chaperone.app.consent.Signer.Relation;
import org.chaperone.app.consent.Speakers.Voice;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Named;
import org.chaperone.app.families.Answers;
import org.chaperone.app.families.Asked;
import org.chaperone.app.families.Card;
import org.chaperone.app.families.Visit;
import org.chaperone.app.families.web.PermitsPage.Kid;
import org.chaperone.policy.question.Consent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page on which a family says what it permits. */
@Component
class FamilyPages {

    private final Asked asked;
    private final Permissions permissions;
    private final Directory directory;
    private final Guests guests;

    FamilyPages(Asked asked, Permissions permissions, Directory directory, Guests guests) {
        this.asked = asked;
        this.permissions = permissions;
        this.directory = directory;
        this.guests = guests;
    }

    /**
     * @param voices for whom the visitor is asked, at least one
     * @param child the one to show, or else the first who waits for an answer
     * @param problem what is to put right, by the key of its words
     */
    PermitsPage of(
            Visit visit,
            Map<String, Voice> voices,
            @Nullable String child,
            @Nullable String problem) {
        var here = Optional.ofNullable(voices.get(child)).orElseGet(() -> next(voices.values()));
        var id = here.person().id();
        var at = guests.at(visit, "/family?child=" + id);
        var schools = schools();
        var kids = voices.values().stream().map(it -> kid(it, id, schools)).toList();
        var kid = kids.stream().filter(Kid::here).findFirst().orElseThrow();
        return new PermitsPage(
                at,
                UUID.randomUUID().toString(),
                kid.self() ? at.say("permits.title.self") : at.say("permits.title", kid.name()),
                at.say("permits.lede", here.signer().name()),
                kid,
                kids,
                here.hindrance().isPresent() ? List.of() : cards(here, at),
                problem == null ? null : at.say(problem),
                here.hindrance().isPresent());
    }

    /** A child for whom the visitor hasn't answered yet. */
    Optional<Kid> waiting(Map<String, Voice> voices) {
        return voices.values().stream()
                .filter(it -> !hasAnswered(it) && it.hindrance().isEmpty())
                .findFirst()
                .map(it -> kid(it, "", schools()));
    }

    private Map<String, String> schools() {
        return directory.schools().stream().collect(Collectors.toMap(Named::id, Named::name));
    }

    private List<CardView> cards(Voice voice, At at) {
        var cards = asked.cards();
        var cells = cards.stream().flatMap(it -> it.cells().stream()).toList();
        var person = voice.person().id();
        var held = permissions.of(List.of(person), cells, null).get(person);
        return held == null
                ? List.of()
                : cards.stream().map(it -> card(it, voice, held, at)).toList();
    }

    private static CardView card(Card card, Voice voice, Held held, At at) {
        var key = "audience." + card.audience();
        var parts = new ArrayList<CardView.Part>();
        if (card.questions().size() > 1) {
            for (var question : card.questions()) {
                parts.add(
                        new CardView.Part(
                                Choices.name(card, question),
                                at.say("topic." + question.topic()),
                                question.cells().stream().anyMatch(it -> hasSaid(voice, it))));
            }
        }
        return new CardView(
                Choices.name(card),
                at.say(key + ".title"),
                at.say(key + ".example"),
                card.cells().getFirst().isPublic() ? at.say("recall." + card.audience()) : null,
                new Counting(voice, held, at.words()).lines(card),
                card.cells().stream().anyMatch(it -> hasSaid(voice, it)),
                parts);
    }

    private static boolean hasSaid(Voice voice, Cell cell) {
        return Answers.last(voice, cell)
                .filter(it -> it.answers().get(cell) != Consent.UNKNOWN)
                .isPresent();
    }

    /** The first who waits for an answer, or else the first. */
    private static Voice next(Iterable<Voice> voices) {
        var all = new ArrayList<Voice>();
        voices.forEach(all::add);
        return all.stream()
                .filter(it -> !hasAnswered(it) && it.hindrance().isEmpty())
                .findFirst()
                .orElseGet(all::getFirst);
    }

    private static boolean hasAnswered(Voice voice) {
        return voice.said().stream().anyMatch(it -> it.undone() == null);
    }

    private static Kid kid(Voice voice, String here, Map<String, String> schools) {
        var person = voice.person();
        return new Kid(
                person.id(),
                person.name(),
                person.schools().stream()
                        .map(it -> schools.getOrDefault(it, ""))
                        .collect(Collectors.joining(", ")),
                voice.signer().relation() == Relation.SELF,
                hasAnswered(voice),
                person.id().equals(here));
    }
}
