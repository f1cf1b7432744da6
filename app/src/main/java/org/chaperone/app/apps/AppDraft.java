package org.chaperone.app.apps;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of an app; not all of it need be right.
 *
 * @param unit a school's id, {@code district}, or empty when none was chosen
 * @param registers whether students enter personal information, or null when that isn't said
 */
public record AppDraft(
        String name,
        String maker,
        String address,
        String unit,
        List<String> classes,
        @Nullable Boolean registers,
        List<String> fields,
        String purpose,
        String agreement,
        @Nullable LocalDate agreementEnds) {

    public static final String DISTRICT = "district";

    public AppDraft {
        name = name.strip();
        maker = maker.strip();
        address = address.strip();
        purpose = purpose.strip();
        agreement = agreement.strip();
        classes = List.copyOf(classes);
        fields = fields.stream().map(String::strip).filter(it -> !it.isEmpty()).distinct().toList();
    }
}
