/** Calendars and bell schedules from CSV files: every problem with its place, and nothing of a file that has one. */
@NullMarked
package org.chaperone.app.schooltime.reading;

import org.jspecify.annotations.NullMarked;
