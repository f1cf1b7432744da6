package org.chaperone.app.consent;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chaperone.app.consent.Recording.Reason;
import org.chaperone.app.consent.Signer.Relation;
import org.chaperone.app.directory.Ties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose word it is on whom, and what they said: for a page of their own, and for who asks them. */
@Service
public class Speakers {

    private final Ledgers ledgers;
    private final Clock clock;

    Speakers(Ledgers ledgers, Clock clock) {
        this.ledgers = ledgers;
        this.clock = clock;
    }

    /**
     * Somebody as the speaker for one person.
     *
     * @param hindrance what keeps them from speaking now; empty when they may
     * @param said by them on this person, the last first; undone ones too
     */
    public record Voice(
            Ties person, Signer signer, Optional<Reason> hindrance, List<Statement> said) {

        public Voice {
            said = List.copyOf(said);
        }
    }

    /**
     * An adult as the speaker for each of these people to whom they are a parent or guardian on record, and for themselves;
     * in the order of names.
     */
    @Transactional(readOnly = true)
    public Map<String, Voice> of(String adult, Collection<String> people) {
        var voices = new LinkedHashMap<String, Voice>();
        ledgers.of(people)
                .forEach(
                        (id, opened) ->
                                signer(adult, opened.person())
                                        .ifPresent(it -> voices.put(id, voice(adult, it, opened))));
        return voices;
    }

    /**
     * Who answered for each of these people, by their ids; an empty id for somebody of the family of whom nobody noted who.
     * What was undone isn't an answer.
     *
     * @param which of the statements count
     */
    @Transactional(readOnly = true)
    public Map<String, Set<String>> answered(
            Collection<String> people, Predicate<Statement> which) {
        return ledgers.of(people).entrySet().stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, it -> answered(it.getValue(), which)));
    }

    /** Whether a student speaks for themselves now, and their family no more. */
    public boolean isOfAge(Ties person) {
        return Ledgers.subject(person).speaksForThemselves(ledgers.day(clock.instant()));
    }

    private static Set<String> answered(Ledgers.Opened opened, Predicate<Statement> which) {
        var signers = new HashSet<String>();
        for (var statement : opened.statements()) {
            if (statement.undone() == null
                    && statement.signer().relation() != Relation.COURT
                    && which.test(statement)) {
                var person = statement.signer().person();
                signers.add(person == null ? "" : person);
            }
        }
        return signers;
    }

    private Voice voice(String adult, Signer signer, Ledgers.Opened opened) {
        var now = clock.instant();
        return new Voice(
                opened.person(),
                signer,
                Voices.problem(signer, opened, now, ledgers.day(now)),
                opened.statements().stream()
                        .filter(it -> adult.equals(it.signer().person()))
                        .sorted(Ledger.LAST_SAID)
                        .toList());
    }

    private static Optional<Signer> signer(String adult, Ties person) {
        if (person.id().equals(adult)) {
            return Optional.of(new Signer(adult, person.name(), Relation.SELF));
        }
        return person.adults().stream()
                .filter(it -> it.id().equals(adult) && it.standsForTheChild())
                .findFirst()
                .map(it -> new Signer(adult, it.name(), Voices.relation(it)));
    }
}
