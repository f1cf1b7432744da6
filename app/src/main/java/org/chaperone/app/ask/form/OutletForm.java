package org.chaperone.app.ask.form;

import static org.chaperone.policy.QuestionType.OUTLET;

import java.util.List;

/** What is to be done with which channel, what for, and who would be left without. Approval isn't asked about here. */
final class OutletForm {

    static final Form FORM =
            new Form(
                    OUTLET,
                    List.of(
                            Asking.field(OUTLET, "outlet.kind"),
                            Asking.field(OUTLET, "step").needed("Choose what you want to do"),
                            Asking.field(OUTLET, "purpose"),
                            Asking.field(OUTLET, "alsoElsewhere"),
                            Asking.field(OUTLET, "studentAccounts")));

    private OutletForm() {}
}
