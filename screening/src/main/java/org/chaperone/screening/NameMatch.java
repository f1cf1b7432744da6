package org.chaperone.screening;

/**
 * A written name: words {@code from} up to but not including {@code to}, and who it fits.
 *
 * @param certainty how sure the way of writing makes it, 0 to 1, before bearers and place are weighed
 */
record NameMatch(NameForm form, int from, int to, Bearers bearers, double certainty) {}
