package org.chaperone.app.audits;

import java.time.Instant;

/**
 * What a person answered who looked at a page.
 *
 * @param note why not, or a remark; empty only with a yes
 * @param by their name
 */
public record Review(boolean professional, String note, Instant at, String by) {}
