package org.chaperone.app.schooltime;

import java.time.LocalDate;

/** A day in the calendar of a school, with what it is called besides its type, such as "Thanksgiving", or empty. */
public record SchoolDay(LocalDate day, DayType type, String note) {}
