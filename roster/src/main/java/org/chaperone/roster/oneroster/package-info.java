/**
 * Reads and writes rosters as OneRoster CSV files (1EdTech OneRoster 1.1 and 1.2, bulk), and reads the
 * close relative that Microsoft School Data Sync 2.1 takes. {@link
 * org.chaperone.roster.oneroster.OneRosterReader} tells every problem of an export at once, each with
 * file, line and column: a fault in a detail costs that detail, a fault in what a row is costs the
 * row, a fault in the shape of a file costs the reading.
 */
@NullMarked
package org.chaperone.roster.oneroster;

import org.jspecify.annotations.NullMarked;
