package org.chaperone.app.families;

import java.util.List;

/**
 * What a family that has just said no must know of pictures that are public already.
 *
 * @param refused whether they said no to anything
 * @param addresses where pictures are public, which the school was told to take down
 */
public record WhatCantBeRecalled(boolean refused, List<String> addresses) {

    public WhatCantBeRecalled {
        addresses = List.copyOf(addresses);
    }

    /** In a few plain sentences; empty where they didn't say no. */
    public String words(Words words) {
        if (!refused) {
            return "";
        }
        return switch (addresses.size()) {
            case 0 -> words.say("stays.none");
            case 1 -> words.say("stays.one") + " " + words.say("stays.not-back");
            default ->
                    words.say("stays.many", addresses.size()) + " " + words.say("stays.not-back");
        };
    }
}
