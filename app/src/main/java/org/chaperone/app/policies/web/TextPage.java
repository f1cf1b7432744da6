package org.chaperone.app.policies.web;

import java.util.List;

/**
 * One text with every version it had.
 *
 * @param older newest first
 * @param mayReplace whether the reader may put other words in its place
 */
public record TextPage(TextView text, List<Older> older, boolean mayReplace) {

    public record Older(int version, TextView text) {}
}
