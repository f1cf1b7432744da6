package org.chaperone.app.notices.web;

import java.util.List;
import org.chaperone.app.notices.GuardianNotice;
import org.chaperone.app.notices.Occasion;

/** The list beside the letters, on which whoever hands them out ticks to whom. */
public record HandOutPage(String title, String district, List<Row> rows) {

    public record Row(String child, String guardian) {}

    static HandOutPage of(Occasion occasion, List<GuardianNotice> notices, String district) {
        return new HandOutPage(
                occasion.title(),
                district,
                notices.stream().map(it -> new Row(it.child(), it.guardian())).toList());
    }
}
