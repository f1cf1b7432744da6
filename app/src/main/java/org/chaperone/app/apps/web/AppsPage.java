package org.chaperone.app.apps.web;

import java.util.List;
import org.chaperone.app.ui.Option;

/** What apps.jte shows. */
public record AppsPage(String q, String state, List<Row> rows, boolean narrowed, boolean proposes) {

    static final String USABLE = "usable";
    static final String PENDING = "pending";

    public static final List<Option> STATES =
            List.of(
                    new Option(USABLE, "May be used"),
                    new Option(PENDING, "Not yet, or no longer"));

    /**
     * @param state in words
     */
    public record Row(String href, String name, String about, String state, boolean usable) {}
}
