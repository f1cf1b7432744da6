package org.chaperone.app.policies.web;

import java.util.List;

/**
 * What somebody should know before they begin.
 *
 * @param more texts to read up on, which nobody has to read
 */
public record StartPage(List<TextView> texts, List<TextView> more) {}
