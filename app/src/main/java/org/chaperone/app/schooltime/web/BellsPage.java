package org.chaperone.app.schooltime.web;

import java.util.List;
import org.chaperone.app.directory.Named;
import org.chaperone.app.schooltime.DayType;
import org.chaperone.app.schooltime.Keeper;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The types of day at a school, with their bells.
 *
 * @param keeps whether the viewer keeps this school's time
 * @param attended the types that have periods
 * @param wrong what is wrong in a file that was sent
 */
public record BellsPage(
        String school,
        String name,
        List<Option> schools,
        List<Type> types,
        List<Option> attended,
        boolean keeps,
        PeriodForm form,
        Problems problems,
        List<String> wrong) {

    /**
     * @param about kind and hours of the staff
     */
    public record Type(String name, String about, List<Period> periods) {}

    public record Period(String name, String when, String minutes) {}

    /** A period to change. Every part may be absent. */
    public record PeriodForm(
            @Nullable String type,
            @Nullable String period,
            @Nullable String begins,
            @Nullable String ends) {

        static final PeriodForm EMPTY = new PeriodForm(null, null, null, null);

        public String text(@Nullable String part) {
            return part == null ? "" : part.strip();
        }
    }

    static BellsPage of(
            Named school,
            List<Option> schools,
            List<DayType> types,
            Keeper keeper,
            PeriodForm form,
            Problems problems,
            List<String> wrong) {
        return new BellsPage(
                school.id(),
                school.name(),
                schools,
                types.stream().map(BellsPage::type).toList(),
                types.stream()
                        .filter(it -> it.kind().isAttended())
                        .map(it -> new Option(it.name(), it.name()))
                        .toList(),
                keeper.keeps(school.id()) && !school.id().isEmpty(),
                form,
                problems,
                wrong);
    }

    private static Type type(DayType type) {
        var staff = type.staff();
        return new Type(
                type.name(),
                type.kind().words() + (staff == null ? "" : " · staff " + staff.words()),
                type.bells().stream()
                        .map(
                                it ->
                                        new Period(
                                                it.period(),
                                                it.span().words(),
                                                Long.toString(it.span().minutes())))
                        .toList());
    }
}
