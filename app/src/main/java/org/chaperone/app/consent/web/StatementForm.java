package org.chaperone.app.consent.web;

import static org.chaperone.app.ui.ListAddress.constant;
import static org.chaperone.app.ui.ListAddress.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chaperone.app.consent.Basis;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.consent.NewStatement;
import org.chaperone.app.consent.Signer;
import org.chaperone.app.consent.Signer.Relation;
import org.chaperone.app.directory.Ties;
import org.chaperone.app.ui.Problems;
import org.chaperone.policy.question.Consent;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said, as the office fills it in. Every part may be absent.
 *
 * @param signer an adult's id, the person's own, "other" for somebody who isn't on record, or "court"
 * @param yesUses what they said yes to, and {@code yesAudiences} before whom; likewise for no
 */
public record StatementForm(
        @Nullable String signer,
        @Nullable String name,
        @Nullable String basis,
        @Nullable String day,
        @Nullable String wording,
        @Nullable List<String> yesUses,
        @Nullable List<String> yesAudiences,
        @Nullable List<String> noUses,
        @Nullable List<String> noAudiences,
        @Nullable String note) {

    static final String OTHER = "other";
    static final String COURT = "court";
    static final StatementForm EMPTY =
            new StatementForm(null, null, null, null, null, null, null, null, null, null);

    /** The statement; empty, with all that is to put right, when it isn't one. */
    Optional<NewStatement> read(
            Ties person, Instant now, ZoneId zone, @Nullable String scan, Problems problems) {
        var today = LocalDate.ofInstant(now, zone);
        var by = signer(person);
        var how = COURT.equals(signer) ? Basis.COURT : constant(Basis.values(), text(basis));
        var said = text(day).isBlank() ? Optional.of(today) : Days.read(day);
        problems.unless(!text(signer).isBlank(), "signer", "Choose who said it")
                .unless(
                        !OTHER.equals(signer) || !text(name).isBlank(),
                        "name",
                        "Write the name as it stands on the form")
                .unless(
                        text(signer).isBlank() || by.isPresent() || OTHER.equals(signer),
                        "signer",
                        "Choose somebody of this family")
                .unless(
                        how == Basis.FORM || how == Basis.PHONE || how == Basis.COURT,
                        "basis",
                        "Choose how it was said")
                .unless(
                        said.isPresent(),
                        "day",
                        "Give the day on the form, or leave it empty for today")
                .unless(
                        said.isEmpty() || !said.get().isAfter(today),
                        "day",
                        "It can’t have been said in the future")
                .unless(
                        Math.max(text(note).length(), text(wording).length())
                                <= NewStatement.LONGEST,
                        "note",
                        "Keep it under 1,000 characters");
        var answers = answers(problems);
        return problems.isEmpty()
                ? Optional.of(
                        new NewStatement(
                                person.id(),
                                by.orElseThrow(),
                                Objects.requireNonNull(how),
                                said.orElseThrow().isBefore(today)
                                        ? said.get().atStartOfDay(zone).toInstant()
                                        : now,
                                null,
                                text(wording),
                                scan,
                                text(note),
                                null,
                                answers))
                : Optional.empty();
    }

    private Optional<Signer> signer(Ties person) {
        if (OTHER.equals(signer)) {
            return text(name).isBlank()
                    ? Optional.empty()
                    : Optional.of(new Signer(null, text(name), Relation.PARENT));
        }
        if (COURT.equals(signer)) {
            return Optional.of(new Signer(null, text(name), Relation.COURT));
        }
        if (person.id().equals(signer)) {
            return Optional.of(new Signer(person.id(), person.name(), Relation.SELF));
        }
        return person.adults().stream()
                .filter(it -> it.id().equals(signer))
                .findFirst()
                .map(it -> new Signer(it.id(), it.name(), Relation.PARENT));
    }

    private Map<Cell, Consent> answers(Problems problems) {
        var answers = new HashMap<Cell, Consent>();
        add(Consent.GRANTED, yesUses, yesAudiences, answers, "yesUses", problems);
        add(Consent.REFUSED, noUses, noAudiences, answers, "noUses", problems);
        problems.unless(
                !answers.isEmpty()
                        || problems.at("yesUses") != null
                        || problems.at("noUses") != null,
                "yesUses",
                "Choose what they said yes or no to");
        return answers;
    }

    private static void add(
            Consent answer,
            @Nullable List<String> uses,
            @Nullable List<String> audiences,
            Map<Cell, Consent> answers,
            String field,
            Problems problems) {
        for (var use : constants(ConsentUse.values(), uses)) {
            var before =
                    use == ConsentUse.CONTACT
                            ? List.of(ConsentAudience.STAFF)
                            : constants(ConsentAudience.values(), audiences).stream()
                                    .filter(it -> it != ConsentAudience.STAFF)
                                    .toList();
            problems.unless(!before.isEmpty(), field, "Choose where, too");
            for (var audience : before) {
                problems.unless(
                        answers.put(new Cell(use, audience), answer) == null,
                        field,
                        "The same can’t be a yes and a no");
            }
        }
    }

    private static <T extends Enum<T>> List<T> constants(T[] all, @Nullable List<String> words) {
        return words == null
                ? List.of()
                : words.stream()
                        .map(it -> constant(all, it))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
    }

    /** Those chosen in one of the four lists. */
    public static List<String> chosen(@Nullable List<String> words) {
        return words == null ? List.of() : words;
    }
}
