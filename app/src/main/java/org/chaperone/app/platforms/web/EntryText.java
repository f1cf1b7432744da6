package org.chaperone.app.platforms.web;

import java.util.ArrayList;
import java.util.List;
import org.chaperone.app.platforms.Listed;
import org.chaperone.app.platforms.Platforms;
import org.chaperone.app.ui.Days;

/**
 * A platform of a list, in words.
 *
 * @param kind public, or adopted and behind a sign-in
 * @param about what else the list says of it
 * @param closed whether nothing new can be opened there
 */
public record EntryText(String href, String name, String kind, String about, boolean closed) {

    static EntryText of(Listed it, Platforms platforms) {
        var platform = platforms.find(it.platform());
        return new EntryText(
                PlatformsQuery.PATH + "/" + it.platform(),
                platform.map(one -> one.name()).orElse(it.platform()),
                it.adopted() ? "Adopted, behind a sign-in" : "Public",
                about(it),
                platform.filter(one -> one.closedOn() != null).isPresent());
    }

    private static String about(Listed it) {
        List<String> words = new ArrayList<>();
        if (!it.condition().isEmpty()) {
            words.add(it.condition());
        }
        if (it.leastAge() != null) {
            words.add("from %d years".formatted(it.leastAge()));
        }
        if (!it.termsVersion().isEmpty()) {
            words.add("terms " + it.termsVersion());
        }
        if (it.approvedOn() != null) {
            words.add("approved for teaching on " + Days.words(it.approvedOn()));
        }
        return String.join(" · ", words);
    }
}
