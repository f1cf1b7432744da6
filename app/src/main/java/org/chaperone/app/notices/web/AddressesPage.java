package org.chaperone.app.notices.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.chaperone.app.directory.Named;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;
import org.chaperone.roster.Grade;

/**
 * The form on which somebody says that school addresses were issued.
 *
 * @param form tells this page from others
 */
public record AddressesPage(
        UUID form,
        List<Option> schools,
        String school,
        List<Option> whom,
        String chosen,
        String sender,
        Problems problems) {

    static final String GRADE = "grade:";
    static final String CLASS = "class:";
    private static final int LAST_GRADE = 12;

    static AddressesPage of(
            UUID form,
            List<Option> schools,
            String school,
            List<Named> classes,
            String chosen,
            String sender,
            Problems problems) {
        var whom = new ArrayList<Option>();
        IntStream.rangeClosed(-1, LAST_GRADE)
                .mapToObj(Grade::new)
                .forEach(it -> whom.add(new Option(GRADE + it.label(), "Grade " + it.label())));
        classes.forEach(it -> whom.add(new Option(CLASS + it.id(), it.name())));
        return new AddressesPage(form, schools, school, whom, chosen, sender, problems);
    }
}
