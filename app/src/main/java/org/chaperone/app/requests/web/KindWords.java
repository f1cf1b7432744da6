package org.chaperone.app.requests.web;

import java.util.Arrays;
import java.util.List;
import org.chaperone.app.requests.Procedures;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Option;
import org.chaperone.policy.procedure.Procedure;
import org.chaperone.policy.procedure.RequestKind;
import org.springframework.stereotype.Component;

/** What can be asked for, in the words of the policy in force. */
@Component
class KindWords {

    private final Procedures procedures;

    KindWords(Procedures procedures) {
        this.procedures = procedures;
    }

    String of(RequestKind kind) {
        return procedures.of(kind).map(it -> it.procedure().title()).orElse(kind.word());
    }

    /** All of them, also those that only an earlier policy knew. */
    List<Option> options() {
        return Arrays.stream(RequestKind.values())
                .map(it -> new Option(ListAddress.word(it), of(it)))
                .toList();
    }

    /** Those that can be asked for today. */
    List<Procedure> all() {
        return procedures.all();
    }
}
