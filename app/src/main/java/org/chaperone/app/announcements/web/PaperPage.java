package org.chaperone.app.announcements.web;

import java.util.List;

/**
 * What paper.jte shows.
 *
 * @param announcement the path of its page
 */
public record PaperPage(
        String announcement, String title, String outlet, String day, List<Row> rows) {

    /**
     * @param place the class, or the school
     * @param because who of the family can't reach it
     */
    public record Row(String student, String place, List<String> because) {}
}
