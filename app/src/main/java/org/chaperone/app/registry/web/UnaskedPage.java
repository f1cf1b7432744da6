package org.chaperone.app.registry.web;

import java.util.List;
import org.chaperone.app.ui.Clause;

/** What unasked.jte shows. */
public record UnaskedPage(List<Row> rows) {

    /**
     * @param finding such as "Opened without contact"
     * @param since in use since that day, in words
     */
    public record Row(
            String href,
            String name,
            String finding,
            String unit,
            String since,
            List<Clause> clauses) {}
}
