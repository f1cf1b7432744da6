package org.chaperone.screening;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a finding is about. On the wire in kebab case: {@code student-name}. */
public enum FindingType {
    STUDENT_NAME,
    OPTED_OUT_STUDENT,
    STAFF_NAME,
    PERSON_NAME,
    PHONE,
    EMAIL,
    STREET_ADDRESS,
    DATE_OF_BIRTH,
    GOVERNMENT_ID,
    STUDENT_ID,
    LOCATION,
    HEALTH_OR_DISCIPLINE,
    PROFANITY,
    SLUR,
    THREAT,
    HARASSMENT,
    SEXUAL,
    DRUGS_ALCOHOL,
    HAZING_BULLYING,
    SELF_HARM,
    ACCUSATION,
    LEGAL_MATTER,
    IDENTIFYING_COMBINATION,
    ROLE_AT_WORK,
    CAMPAIGNING,
    SELLING,
    SPAM,
    SHOUTING,
    JARGON,
    UNCITED_SOURCE,
    MISSING_ALT_TEXT,
    HASHTAG_CASE,
    LINK_TEXT,
    DATE_MISMATCH,
    SCHEDULED_HOUR;

    private static final Map<String, FindingType> BY_WIRE =
            Arrays.stream(values())
                    .collect(Collectors.toUnmodifiableMap(FindingType::wire, Function.identity()));

    /** The name that other programs see: "student-name". */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The type of that wire name, if there is one. */
    public static Optional<FindingType> ofWire(String name) {
        return Optional.ofNullable(BY_WIRE.get(name));
    }
}
