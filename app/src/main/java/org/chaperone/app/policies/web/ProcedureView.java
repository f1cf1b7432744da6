package org.chaperone.app.policies.web;

import java.util.stream.Collectors;
import org.chaperone.policy.procedure.Procedure;
import org.chaperone.policy.procedure.Step;

/** A procedure as a reader of the policy sees it. */
public final class ProcedureView {

    private ProcedureView() {}

    /** Its steps and how long it lasts, in two sentences. */
    public static String says(Procedure it) {
        return "It is asked for: %s. An approval holds %s."
                .formatted(
                        it.steps().stream()
                                .map(ProcedureView::step)
                                .collect(Collectors.joining(", then ")),
                        it.lasts().words());
    }

    private static String step(Step it) {
        return DutyView.who(it.who())
                + switch (it.does()) {
                    case APPROVE -> " approves";
                    case CONSULT -> " talks it over";
                    case CONFIRM -> " confirms it";
                    case BE_TOLD -> " is told in writing";
                    case MAKE -> " makes it";
                };
    }
}
