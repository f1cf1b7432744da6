package org.chaperone.app.families.web;

import java.util.List;
import org.chaperone.app.families.Renewal;
import org.chaperone.app.families.Renewal.State;
import org.chaperone.app.families.Renewals;

/** The batches of forms that the viewer looks after. */
public record RenewalsPage(List<Row> rows) {

    public record Row(String href, String school, String year, int adults, int out, int answered) {}

    static RenewalsPage of(List<Renewal.Standing> all) {
        return new RenewalsPage(all.stream().map(RenewalsPage::row).toList());
    }

    private static Row row(Renewal.Standing it) {
        return new Row(
                Renewals.PATH + "/" + it.renewal().id(),
                it.name(),
                it.renewal().year().words(),
                it.adults().size(),
                it.adults().size() - it.count(State.TO_GIVE),
                it.count(State.ANSWERED));
    }
}
