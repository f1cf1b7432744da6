package org.chaperone.app.announcements.web;

import java.util.List;

/**
 * What marks.jte shows.
 *
 * @param q the words that were looked for
 * @param found who is called so, of those whom the viewer may see
 * @param rows the marks that hold
 */
public record MarksPage(String q, List<Person> found, List<Row> rows, boolean cut) {

    static final int MOST = 200;

    /**
     * @param about what they are
     */
    public record Person(String href, String name, String about) {}

    public record Row(String href, String name, String kind, String since, String source) {}
}
