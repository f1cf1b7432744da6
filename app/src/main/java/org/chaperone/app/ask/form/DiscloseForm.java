package org.chaperone.app.ask.form;

import static org.chaperone.policy.QuestionType.DISCLOSE;

import java.util.List;

/** What, of whom, for whom to read, and how closely the person can be told. */
final class DiscloseForm {

    static final Form FORM =
            new Form(
                    DISCLOSE,
                    List.of(
                            Asking.field(DISCLOSE, "information")
                                    .needed("Choose what kind of information it is"),
                            Asking.field(DISCLOSE, "subject").needed("Choose who it is about"),
                            Asking.field(DISCLOSE, "audience").needed("Choose who would read it"),
                            Asking.field(DISCLOSE, "identification")
                                    .needed("Choose how closely the person can be told"),
                            Asking.field(DISCLOSE, "consent")
                                    .hint("Leave it open if you don’t know.")));

    private DiscloseForm() {}
}
