package org.chaperone.policy.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that screening saw, and where. */
@Fact("One thing that screening saw, and where")
public record Finding(
        @Fact("What was seen") @Nullable FindingKind type,
        @Fact("Form of a name; unknown for anything that is no name") @Nullable NamedAs form,
        @Fact("Where: text, alt[0], files[0] ...") @Nullable String field,
        @Fact("First UTF-16 code unit") @Nullable Integer start,
        @Fact("UTF-16 code unit after the last") @Nullable Integer end,
        @Fact("The words as they stand") @Nullable String text,
        @Fact("How sure, 0 to 1") @Nullable Double confidence,
        @Fact("Whether confidence is 0.8 or more; a finding given without either counts as sure")
                @Nullable Boolean sure,
        @Fact("A note for rules, such as outside-district; empty when there is none")
                @Nullable String detail,
        @Fact("Roster ids of the students it fits") @Nullable List<String> students) {

    private static final double SURE = 0.8;

    public Finding {
        sure = sure == null ? Boolean.valueOf(confidence == null || confidence >= SURE) : sure;
        detail = detail == null ? "" : detail;
        students = students == null ? null : List.copyOf(students);
    }
}
