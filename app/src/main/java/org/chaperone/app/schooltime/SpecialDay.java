package org.chaperone.app.schooltime;

import java.time.LocalDate;

/**
 * A day that isn't as usual.
 *
 * @param type the name of its type of day
 * @param note such as "Thanksgiving", or empty
 */
public record SpecialDay(LocalDate day, String type, String note) {}
