package org.chaperone.app.schooltime;

/** A period between two bells, such as "Period 3" from 10:05 to 10:50. */
public record Bell(String period, TimeSpan span) {

    public Bell {
        if (period.isBlank()) {
            throw new IllegalArgumentException("A period needs a name");
        }
    }
}
