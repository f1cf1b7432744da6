package org.chaperone.app.apps.web;

import java.util.List;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;

/** What app_form.jte shows. */
public record AppFormPage(
        AppForm form, List<Option> units, List<Option> classes, Problems problems) {

    public static final List<Option> REGISTERS =
            List.of(
                    new Option(AppForm.YES, "Yes, students register"),
                    new Option(AppForm.NO, "No, they enter nothing about themselves"));
}
