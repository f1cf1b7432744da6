package org.chaperone.app.announcements.web;

import java.util.Arrays;
import java.util.List;
import org.chaperone.app.announcements.AccessMark;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;

/**
 * What mark.jte shows.
 *
 * @param path of this page
 * @param rows all marks, the last first
 * @param mayMark whether the viewer may put one down
 */
public record MarkPage(
        String path,
        String name,
        List<Row> rows,
        boolean mayMark,
        MarkForm form,
        Problems problems) {

    public static final List<Option> KINDS =
            Arrays.stream(AccessMark.Kind.values())
                    .map(it -> new Option(ListAddress.word(it), it.words()))
                    .toList();

    /**
     * @param noted by whom and when
     * @param ended by whom and when; empty while it holds
     * @param end where to end it; empty when the viewer may not
     */
    public record Row(
            String kind, String since, String source, String noted, String ended, String end) {}
}
