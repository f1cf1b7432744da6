package org.chaperone.app.policies;

import java.util.List;
import java.util.regex.Pattern;
import org.chaperone.policy.Clause;
import org.chaperone.policy.Guidance;
import org.chaperone.policy.Parameter;
import org.chaperone.policy.Reference;
import org.chaperone.policy.RequiredRecord;
import org.chaperone.policy.Rule;
import org.chaperone.policy.Tension;
import org.chaperone.policy.Term;
import org.chaperone.policy.duty.Duty;
import org.chaperone.policy.notice.Notice;
import org.chaperone.policy.procedure.Procedure;
import org.chaperone.policy.proof.Exhibit;

/**
 * A clause with all that a policy has to do with it.
 *
 * @param rules that rest on it and are live
 * @param parameters that it sets
 * @param inMatrix whether cells of the information matrix rest on it
 * @param inEdition whether the head of the edition carries it
 * @param examples that prove it
 */
public record Provision(
        Clause clause,
        List<Rule> rules,
        List<Duty> duties,
        List<Notice> notices,
        List<Procedure> procedures,
        List<RequiredRecord> records,
        List<Guidance> texts,
        List<Reference> references,
        List<Term> words,
        List<Parameter> parameters,
        List<Tension> tensions,
        boolean inMatrix,
        boolean inEdition,
        List<Exhibit> examples) {

    private static final Pattern PART =
            Pattern.compile(
                    "(?<numeral>[IVX]+)\\b.*|(?<numbered>Section \\d+[a-z]?).*|(?<lettered>Prohibited Conduct).*|(?<plain>[^/;,]+).*");

    /** Whether anything in the policy acts on it. */
    public boolean carried() {
        return !rules.isEmpty()
                || !duties.isEmpty()
                || !notices.isEmpty()
                || !procedures.isEmpty()
                || !records.isEmpty()
                || !texts.isEmpty()
                || !references.isEmpty()
                || !words.isEmpty()
                || inMatrix
                || inEdition;
    }

    /** Whether something acts on it and something of it still waits. */
    public boolean inPart() {
        return carried() && clause.waits().isPresent();
    }

    /** The part of the document that it stands in: its section without what is finer. */
    public String part() {
        var part = PART.matcher(clause.section());
        if (!part.matches()) {
            return clause.section();
        }
        if (part.group("numeral") != null) {
            return "Part " + part.group("numeral");
        }
        if (part.group("numbered") != null) {
            return part.group("numbered");
        }
        return (part.group("lettered") != null ? part.group("lettered") : part.group("plain"))
                .strip();
    }
}
