/**
 * Invents school districts: for demonstrations, tests and measurements. Names follow public
 * frequencies, so that they collide and vary as real ones do; no child in them is real, phone numbers
 * are those set aside for fiction, mail domains those set aside for examples.
 */
@NullMarked
package org.chaperone.roster.generator;

import org.jspecify.annotations.NullMarked;
