package org.chaperone.app.policies.web;

import java.util.List;

/** Tips that one has put away, the last one first. */
public record AwayPage(List<Tip> tips) {

    /**
     * @param where it would show
     * @param at when it was put away, in words
     */
    public record Tip(String id, String title, String where, String at) {}
}
