package org.chaperone.app.policies;

import java.util.stream.Collectors;
import org.chaperone.policy.duty.Who;
import org.chaperone.policy.procedure.Procedure;
import org.chaperone.policy.procedure.Step;

/** A procedure as a reader of the policy sees it. */
public final class ProcedureWords {

    private ProcedureWords() {}

    /** Its steps and how long it lasts, in two sentences. */
    public static String says(Procedure it) {
        return "It is asked for: %s. An approval holds %s."
                .formatted(
                        it.steps().stream()
                                .map(ProcedureWords::step)
                                .collect(Collectors.joining(", then ")),
                        it.lasts().words());
    }

    /** Who does what, such as "the principal of the school approves". */
    public static String step(Step it) {
        return office(it.who())
                + switch (it.does()) {
                    case APPROVE -> " approves";
                    case CONSULT -> " talks it over";
                    case CONFIRM -> " confirms it";
                    case BE_TOLD -> " is told in writing";
                    case MAKE -> " makes it";
                };
    }

    /** As a sentence goes on. */
    public static String office(Who.Office office) {
        return switch (office) {
            case PRINCIPAL -> "the principal of the school";
            case SUPERINTENDENT -> "the superintendent";
            case COMMUNICATIONS -> "the communications office";
            case TECHNOLOGY -> "the technology director";
            case RECORDS -> "the records officer";
            case HUMAN_RESOURCES -> "human resources";
        };
    }
}
