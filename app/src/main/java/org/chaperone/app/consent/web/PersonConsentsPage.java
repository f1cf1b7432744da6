package org.chaperone.app.consent.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.consent.Order;
import org.chaperone.app.consent.Permission;
import org.chaperone.app.consent.PersonLedger;
import org.chaperone.app.consent.Statement;
import org.chaperone.app.directory.Ties;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;
import org.chaperone.app.ui.Tone;
import org.chaperone.policy.question.Consent;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;

/**
 * A person's permissions as who keeps them sees them.
 *
 * @param reasons why the answers are what they are, each once
 * @param adults whom an order can name
 */
public record PersonConsentsPage(
        String id,
        String name,
        String lede,
        List<String> audiences,
        List<Line> lines,
        Line contact,
        List<Reason> reasons,
        List<Said> said,
        List<Held> orders,
        boolean keepsOrders,
        boolean own,
        List<Option> adults,
        OrderForm orderForm,
        Problems problems) {

    /** What is permitted of one use, before each audience. */
    public record Line(String use, List<Answer> answers) {}

    public record Answer(String audience, Tone tone, String may) {}

    public record Reason(String words, List<String> clauses, String of) {}

    /**
     * @param undo where to undo it, or empty
     * @param undone that it was, by whom and why; or empty
     * @param scan where the scan is, or empty
     */
    public record Said(
            String when,
            String who,
            List<String> answers,
            String about,
            String note,
            String undo,
            String undone,
            String scan) {}

    /**
     * @param end where to end it, or empty
     */
    public record Held(String kind, String about, String note, String end) {}

    static PersonConsentsPage of(
            PersonLedger ledger, OrderForm form, Problems problems, DistrictTime time) {
        var person = ledger.person();
        return new PersonConsentsPage(
                person.id(),
                person.name(),
                ledger.ofAge()
                        ? "Speaks for themselves."
                        : "The family speaks: %s.".formatted(family(person)),
                Arrays.stream(ConsentAudience.values())
                        .filter(it -> it != ConsentAudience.STAFF)
                        .map(ConsentWords::of)
                        .toList(),
                Arrays.stream(ConsentUse.values())
                        .filter(it -> it != ConsentUse.CONTACT)
                        .map(it -> line(it, ledger))
                        .toList(),
                line(ConsentUse.CONTACT, ledger),
                reasons(ledger),
                ledger.statements().stream().map(it -> said(it, ledger, time)).toList(),
                ledger.orders().stream().map(it -> held(it, ledger, time)).toList(),
                ledger.keepsOrders(),
                ledger.own(),
                person.adults().stream().map(it -> new Option(it.id(), it.name())).toList(),
                form,
                problems);
    }

    private static String family(Ties person) {
        var adults =
                person.adults().stream()
                        .filter(Ties.Adult::standsForTheChild)
                        .map(Ties.Adult::name)
                        .toList();
        return adults.isEmpty() ? "nobody is on record" : String.join(" and ", adults);
    }

    private static Line line(ConsentUse use, PersonLedger ledger) {
        return new Line(
                ConsentWords.of(use),
                Cell.all().stream()
                        .filter(it -> it.use() == use)
                        .map(
                                it ->
                                        answer(
                                                it,
                                                Optional.ofNullable(ledger.permissions().get(it))
                                                        .orElseThrow()))
                        .toList());
    }

    private static Answer answer(Cell cell, Permission permission) {
        return new Answer(
                ConsentWords.of(cell.audience()),
                ConsentWords.tone(permission),
                ConsentWords.of(permission.may()));
    }

    private static List<Reason> reasons(PersonLedger ledger) {
        var cells = new LinkedHashMap<String, List<Cell>>();
        var clauses = new LinkedHashMap<String, List<String>>();
        for (var cell : Cell.all()) {
            var permission = Optional.ofNullable(ledger.permissions().get(cell)).orElseThrow();
            cells.computeIfAbsent(permission.because(), _ -> new ArrayList<>()).add(cell);
            clauses.put(permission.because(), permission.clauses());
        }
        return cells.entrySet().stream()
                .map(
                        it ->
                                new Reason(
                                        it.getKey(),
                                        clauses.getOrDefault(it.getKey(), List.of()),
                                        CellWords.of(it.getValue())))
                .toList();
    }

    private static Said said(Statement statement, PersonLedger ledger, DistrictTime time) {
        var undone = statement.undone();
        return new Said(
                time.day(statement.saidAt()),
                who(statement),
                answers(statement),
                "Put down by %s on %s%s"
                        .formatted(
                                statement.recordedBy(),
                                time.at(statement.recordedAt()),
                                statement.wording().isEmpty() ? "" : ", " + statement.wording()),
                statement.note(),
                ledger.undoable().contains(statement.id())
                        ? "/consents/%s/statements/%s/undo"
                                .formatted(statement.subject(), statement.id())
                        : "",
                undone == null
                        ? ""
                        : "Undone by %s on %s: %s"
                                .formatted(undone.by(), time.day(undone.at()), undone.why()),
                statement.evidence() == null
                        ? ""
                        : "/consents/%s/statements/%s/scan"
                                .formatted(statement.subject(), statement.id()));
    }

    private static String who(Statement statement) {
        var signer = statement.signer();
        var name = signer.name().isEmpty() ? signer.relation().words() : signer.name();
        return "%s, %s".formatted(capital(name), statement.basis().words());
    }

    private static List<String> answers(Statement statement) {
        Map<Consent, List<Cell>> by = new EnumMap<>(Consent.class);
        Cell.all().stream()
                .filter(statement.answers()::containsKey)
                .forEach(
                        it ->
                                by.computeIfAbsent(
                                                statement.answers().get(it), _ -> new ArrayList<>())
                                        .add(it));
        return by.entrySet().stream()
                .map(
                        it ->
                                ConsentWords.of(it.getKey())
                                        + ": "
                                        + CellWords.of(it.getValue())
                                        + (statement.matter() == null ? "" : ", for one picture"))
                .toList();
    }

    private static Held held(Order order, PersonLedger ledger, DistrictTime time) {
        var adult =
                ledger.person().adults().stream()
                        .filter(it -> it.id().equals(order.guardian()))
                        .map(Ties.Adult::name)
                        .collect(Collectors.joining());
        var ended = order.endedAt();
        return new Held(
                order.kind().words(),
                Stream.of(
                                adult,
                                "from " + order.first(),
                                order.last() == null ? "" : "to " + order.last(),
                                ended == null ? "" : "ended on " + time.day(ended))
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining(", ")),
                order.note(),
                ended == null && !ledger.own()
                        ? "/consents/%s/orders/%s/end".formatted(order.student(), order.id())
                        : "");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.US) + words.substring(1);
    }

    public List<Option> kinds() {
        return Arrays.stream(Order.Kind.values())
                .map(it -> new Option(ConsentWords.word(it), it.words()))
                .toList();
    }
}
