package org.chaperone.app.registry;

import org.chaperone.app.registry.OutletFilter.Order;
import org.chaperone.app.requests.PagesRun;
import org.springframework.stereotype.Component;

/** How many outlets in use somebody answers for, for whoever asks whether they can run one more. */
@Component
class OwnedPages implements PagesRun {

    private final OutletRows rows;

    OwnedPages(OutletRows rows) {
        this.rows = rows;
    }

    @Override
    public int by(String person) {
        return rows.count(new OutletFilter("", null, null, true, person, null, Order.NAME));
    }
}
