package org.chaperone.app.announcements.web;

import java.util.List;
import org.chaperone.app.registry.Against;
import org.chaperone.app.registry.OtherWay.Way;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What announcement_form.jte shows.
 *
 * @param outlets that the viewer answers for
 * @param against what the policy said, or null
 */
public record AnnouncementFormPage(
        AnnouncementForm form, List<Option> outlets, @Nullable Against against, Problems problems) {

    public static final List<Option> NEEDED =
            List.of(
                    new Option(
                            AnnouncementForm.FAMILIES,
                            "All families need it",
                            "Such as dates, closings and what must be signed"),
                    new Option(
                            AnnouncementForm.CLASS,
                            "Students need it for a class",
                            "Those who can’t reach it get it another way"));

    public static final List<Way> WAYS = List.of(Way.values());

    public String field(Way way) {
        return ListAddress.word(way);
    }
}
