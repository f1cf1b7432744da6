package org.chaperone.app.policies.web;

import org.chaperone.app.ui.Problems;

/**
 * Putting other words in the place of a text's.
 *
 * @param seen the version that they take the place of
 */
public record TextForm(String id, int seen, String title, String body, Problems problems) {}
