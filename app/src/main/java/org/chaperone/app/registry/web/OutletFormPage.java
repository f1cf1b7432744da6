package org.chaperone.app.registry.web;

import java.util.Arrays;
import java.util.List;
import org.chaperone.app.policies.Words;
import org.chaperone.app.registry.Against;
import org.chaperone.app.registry.OtherWay.Way;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.OutletKind;
import org.chaperone.app.registry.OutletLanguage;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;
import org.chaperone.policy.question.AlsoFor;
import org.jspecify.annotations.Nullable;

/**
 * What outlet_form.jte shows.
 *
 * @param of the path of the outlet that is changed, or null for a new one
 * @param title of the page
 * @param classes to choose from
 * @param finds whether other classes can be looked for
 * @param names whether somebody else may be named as owner
 * @param against what the policy said, or null
 */
public record OutletFormPage(
        @Nullable String of,
        String title,
        OutletForm form,
        List<Option> units,
        List<Option> classes,
        boolean finds,
        boolean names,
        @Nullable Against against,
        Problems problems) {

    public static final List<Option> KINDS =
            Arrays.stream(OutletKind.values())
                    .map(it -> new Option(ListAddress.word(it), it.words()))
                    .toList();

    public static final List<Option> LANGUAGES =
            OutletLanguage.all().stream().map(it -> new Option(it.code(), it.words())).toList();

    public static final List<Option> PURPOSES =
            Outlet.PURPOSES.stream()
                    .map(it -> new Option(ListAddress.word(it), Words.ofFact(it)))
                    .toList();

    public static final List<Option> AUDIENCES =
            Outlet.AUDIENCES.stream()
                    .map(
                            it ->
                                    new Option(
                                            ListAddress.word(it),
                                            switch (it) {
                                                case PUBLIC -> "Everybody";
                                                case PARENTS -> "Families of the school or class";
                                                case GROUP_WITH_STUDENTS ->
                                                        "Members, students among them";
                                                case STAFF_ONLY -> "Staff alone";
                                                case FRIENDS -> "Friends";
                                            }))
                    .toList();

    public static final List<Option> ALSO =
            List.of(
                    new Option(ListAddress.word(AlsoFor.NOTHING), "Nothing else"),
                    new Option(ListAddress.word(AlsoFor.PERSONAL_LIFE), "Somebody’s private life"),
                    new Option(
                            ListAddress.word(AlsoFor.PRIVATE_BUSINESS), "Somebody’s own business"));

    public static final List<Way> WAYS = List.of(Way.values());

    /** Where the form goes. */
    public String action() {
        return of == null ? OutletQuery.PATH : of + "/change";
    }

    public String field(Way way) {
        return OutletForm.field(way);
    }
}
