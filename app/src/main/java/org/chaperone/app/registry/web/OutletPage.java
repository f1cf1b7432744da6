package org.chaperone.app.registry.web;

import java.util.List;
import org.chaperone.app.registry.Against;
import org.chaperone.app.registry.Embedding;
import org.chaperone.app.registry.OutletAspect;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What outlet.jte shows.
 *
 * @param path of this page
 * @param unit a school or the district
 * @param owner their name
 * @param ownerLeft whether they work here no longer
 * @param classes by title
 * @param ways what else carries the same, in words
 * @param closed the day on which it was closed; empty while it is in use
 * @param aspects what else is kept about it, each with a page
 * @param runBy who runs it, who was told of it, who answered for it
 * @param mine whether the viewer may change it now
 */
public record OutletPage(
        String path,
        String name,
        String kind,
        String address,
        String unit,
        String purpose,
        String about,
        String audience,
        String owner,
        boolean ownerLeft,
        String language,
        String since,
        List<String> classes,
        List<String> ways,
        String closed,
        Certified certified,
        List<Place> places,
        List<Step> history,
        List<OutletAspect.Link> aspects,
        boolean mine,
        RunBy runBy,
        OutletDeed deed,
        Problems problems) {

    public static final List<Option> PLACES =
            Embedding.PLACES.stream()
                    .map(it -> new Option(ListAddress.word(it), it.words()))
                    .toList();

    /**
     * For how long the entry is taken for right.
     *
     * @param said who said so last and when, in words
     * @param until the last day; empty where it doesn't end
     * @param warning empty, or that it ends soon or is over
     */
    public record Certified(String said, String until, String warning) {}

    /**
     * A place in which it is embedded.
     *
     * @param state whether somebody has looked, in words
     */
    public record Place(
            String href, String address, String within, String state, boolean isToBeLookedAt) {}

    /**
     * @param note may be empty
     * @param against what stood against it and was seen, or null
     */
    public record Step(String what, String by, String at, String note, @Nullable Against against) {}
}
