package org.chaperone.app.publicpages.web;

import java.util.List;

/**
 * What approved.jte shows.
 *
 * @param since since when the list holds, in words; empty where the policy itself names the platforms
 */
public record ApprovedPlatformsPage(Reader at, String since, List<Row> rows) {

    /**
     * @param condition in the district's words; may be empty
     */
    public record Row(String name, String kind, String condition) {}
}
