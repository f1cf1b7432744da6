package org.chaperone.app.audits.web;

import java.util.List;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;

/**
 * What marks.jte shows.
 *
 * @param mayRegister whether the viewer may add and take away
 * @param name as it was sent
 */
public record MarksPage(
        List<Row> rows,
        boolean mayRegister,
        List<Option> units,
        String name,
        String kind,
        String unit,
        Problems problems) {

    static final String LOGO = "logo";
    static final String MASCOT = "mascot";

    public static final List<Option> KINDS =
            List.of(new Option(LOGO, "Logo"), new Option(MASCOT, "Mascot"));

    public record Row(
            String path, String name, String kind, String unit, String by, String added) {}
}
