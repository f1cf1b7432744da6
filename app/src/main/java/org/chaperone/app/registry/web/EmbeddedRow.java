package org.chaperone.app.registry.web;

import org.chaperone.app.registry.Embedding;
import org.chaperone.app.ui.DistrictTime;

/**
 * A place in which an outlet is embedded, in a list.
 *
 * @param state whether somebody has looked, in words
 */
public record EmbeddedRow(
        String href,
        String address,
        String outlet,
        String within,
        String by,
        String state,
        boolean isToBeLookedAt) {

    static EmbeddedRow of(Embedding it, DistrictTime time) {
        return new EmbeddedRow(
                EmbeddedQuery.PATH + "/" + it.id(),
                it.address(),
                it.outletName(),
                it.within().words(),
                it.notedName(),
                state(it, time),
                it.isToBeLookedAt());
    }

    static String state(Embedding it, DistrictTime time) {
        if (it.endedAt() != null) {
            return "Taken out on " + time.day(it.endedAt());
        }
        return it.looks().stream()
                .findFirst()
                .map(
                        look ->
                                (look.finding().isEmpty() ? "Fine" : "To put right")
                                        + ", seen on "
                                        + time.day(look.at()))
                .orElse("To be looked at since " + time.day(it.notedAt()));
    }
}
