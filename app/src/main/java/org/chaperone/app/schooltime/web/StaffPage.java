package org.chaperone.app.schooltime.web;

import java.util.List;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Who works at a school, their duties, and who stands in for whom on a day.
 *
 * @param day in words
 * @param asked the day as it was written in the address
 * @param absents who can be stood in for
 */
public record StaffPage(
        String school,
        String name,
        String day,
        String date,
        String asked,
        List<Person> people,
        List<Standing> substitutes,
        List<Held> duties,
        List<Option> absents,
        SubstituteForm form,
        Problems problems) {

    public record Person(String name, String href) {}

    /**
     * @param withdraw where to take it back
     */
    public record Standing(String substitute, String about, String withdraw) {}

    /**
     * @param remove where to take it off the roster
     */
    public record Held(String what, String about, String remove) {}

    /** A substitute to name. Every part may be absent. */
    public record SubstituteForm(
            @Nullable String absent,
            @Nullable String substitute,
            @Nullable String begins,
            @Nullable String ends) {

        static final SubstituteForm EMPTY = new SubstituteForm(null, null, null, null);

        public String text(@Nullable String part) {
            return part == null ? "" : part.strip();
        }
    }
}
