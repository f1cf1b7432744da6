/**
 * The people of a district as values: schools, students, staff and guardians, their families,
 * classes, teams and enrolments. {@link org.chaperone.roster.Roster} holds them together and answers
 * who is whose and who was where on a day. {@link org.chaperone.roster.OneRosterReader} reads them
 * from the files that student information systems export. No framework, no database.
 */
@NullMarked
package org.chaperone.roster;

import org.jspecify.annotations.NullMarked;
