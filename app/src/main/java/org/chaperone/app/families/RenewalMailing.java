package org.chaperone.app.families;

import java.util.UUID;
import org.chaperone.app.jobs.OneOffJob;
import org.springframework.stereotype.Component;

/** Sends the e-mails of a batch, some at a time, until all are written or somebody stops it. */
@Component
class RenewalMailing implements OneOffJob {

    static final String NAME = "family-renewal";

    private final RenewalForms forms;

    RenewalMailing(RenewalForms forms) {
        this.forms = forms;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String words() {
        return "Send families the forms of a new school year";
    }

    @Override
    public void run(String about) {
        var run = UUID.fromString(about);
        while (forms.mailSome(run)) {
            // Each part is a transaction of its own: what was sent is kept when this one is
            // stopped.
        }
    }
}
