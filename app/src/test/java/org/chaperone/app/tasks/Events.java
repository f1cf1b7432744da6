package org.chaperone.app.tasks;

import java.time.Instant;
import java.util.Map;
import org.chaperone.policy.duty.EventType;

/** Events of tests, at Lincoln Elementary. */
public final class Events {

    /** The Tuesday before Thanksgiving, in the afternoon. */
    public static final Instant TUESDAY = Instant.parse("2026-11-24T19:00:00Z");

    public static final String LINCOLN = "org-lincoln";

    private Events() {}

    /** Luca's family says no to a picture on Tom's class page; Dana noted it. */
    public static DutyEvent refused(String key, Instant when) {
        return new DutyEvent(
                EventType.CONSENT_REFUSED_FOR_PUBLISHED,
                key,
                when,
                LINCOLN,
                "t-dana",
                Map.of("outlet.owner", "t-tom"),
                "clearance:7",
                "/check",
                Map.of("student", "Luca Moretti", "where", "the post <of> May 3"));
    }

    public static DutyEvent addresses(String key, Instant when) {
        return new DutyEvent(
                EventType.ADDRESSES_ISSUED,
                key,
                when,
                LINCOLN,
                "t-priya",
                Map.of(),
                "class:4",
                "/people",
                Map.of("class", "Grade 4"));
    }
}
