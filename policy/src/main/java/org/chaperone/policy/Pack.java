package org.chaperone.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.chaperone.policy.duty.Duty;
import org.chaperone.policy.duty.EventType;
import org.chaperone.policy.notice.Notice;
import org.chaperone.policy.procedure.Procedure;
import org.chaperone.policy.procedure.RequestKind;

/**
 * One district's policy as data, in one edition.
 *
 * @param id such as {@code wilmington-ma}
 * @param name the district
 * @param title the document
 * @param note what a reader should know of the document, such as slips in it
 * @param clauses in the document's order
 * @param parameters by name; what isn't there the policy is silent on
 * @param rules the policy's own, in the order of its files
 * @param defaults the product's, which no clause requires
 * @param duties the policy's own, then the product's
 * @param notices what families are told, one kind at most after each event
 * @param procedures the policy's own, and the product's for kinds on which the policy is silent, in the order of kinds
 * @param records that clauses require to be kept
 */
public record Pack(
        String id,
        String name,
        String title,
        String note,
        Edition edition,
        Map<String, Clause> clauses,
        Map<String, Parameter> parameters,
        List<Rule> rules,
        List<Rule> defaults,
        List<Duty> duties,
        List<Notice> notices,
        List<Procedure> procedures,
        List<RequiredRecord> records,
        List<Guidance> guidance,
        List<Reference> references,
        List<Term> glossary,
        List<Tension> tensions,
        InformationMatrix matrix,
        List<String> editionClauses) {

    public Pack {
        clauses = Collections.unmodifiableMap(new LinkedHashMap<>(clauses));
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
        rules = List.copyOf(rules);
        defaults = List.copyOf(defaults);
        duties = List.copyOf(duties);
        notices = List.copyOf(notices);
        procedures = List.copyOf(procedures);
        records = List.copyOf(records);
        guidance = List.copyOf(guidance);
        references = List.copyOf(references);
        glossary = List.copyOf(glossary);
        tensions = List.copyOf(tensions);
        editionClauses = List.copyOf(editionClauses);
    }

    public Optional<Clause> clause(String id) {
        return Optional.ofNullable(clauses.get(id));
    }

    /** What families are told after an event, if the policy has them told. */
    public Optional<Notice> noticeOn(EventType event) {
        return notices.stream().filter(it -> it.on() == event).findFirst();
    }

    /** How a request of this kind is decided, if one can be made. */
    public Optional<Procedure> procedure(RequestKind kind) {
        return procedures.stream().filter(it -> it.kind() == kind).findFirst();
    }

    /** The policy's rules, then the product's, that bear on a question and are not drafts or retired. */
    public List<Rule> rulesOn(QuestionType question) {
        var all = new ArrayList<Rule>();
        for (var list : List.of(rules, defaults)) {
            list.stream()
                    .filter(it -> it.question() == question)
                    .filter(it -> it.state() == Rule.State.LIVE || it.state() == Rule.State.SHADOW)
                    .forEach(all::add);
        }
        return all;
    }

    /** The same policy with other particulars of the documents that it leans on, wherever it names them. */
    public Pack withReferences(UnaryOperator<Reference> replacement) {
        return new Pack(
                id,
                name,
                title,
                note,
                edition,
                clauses,
                parameters,
                rules.stream().map(it -> it.withReferences(replacement)).toList(),
                defaults,
                duties,
                notices,
                procedures,
                records,
                guidance,
                references.stream().map(replacement).toList(),
                glossary,
                tensions,
                matrix,
                editionClauses);
    }
}
