package org.chaperone.app.schooltime.web;

import java.util.List;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;

/**
 * The school years of a school, to open and to remove.
 *
 * @param types of day; empty while the school has none
 */
public record YearsPage(
        String school,
        String name,
        List<Year> years,
        List<Option> types,
        DaysForm form,
        Problems problems) {

    /**
     * @param about what Mondays to Fridays are, and how many days are something else
     * @param href its calendar
     */
    public record Year(String track, String first, String days, String about, String href) {}
}
