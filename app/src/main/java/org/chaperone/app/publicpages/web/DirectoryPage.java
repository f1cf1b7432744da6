package org.chaperone.app.publicpages.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What directory.jte shows.
 *
 * @param q as it was typed
 * @param byPlatform whether pages stand by platform, not by school
 * @param closed those that were given up, last of all
 * @param empty whether nothing at all is listed yet
 */
public record DirectoryPage(
        Reader at,
        String q,
        boolean byPlatform,
        List<Group> groups,
        List<Place> closed,
        boolean empty) {

    /**
     * A school with its pages, or a platform.
     *
     * @param id fit for the id of an element
     * @param website of the school, or null
     * @param flyer the path of its flyer, or null
     */
    public record Group(
            String id,
            String title,
            @Nullable String website,
            @Nullable String flyer,
            List<Place> places) {}

    /**
     * A page.
     *
     * @param letter that stands for what it is
     * @param about what it is, and whose
     */
    public record Place(String href, String letter, String name, String about, String address) {}
}
