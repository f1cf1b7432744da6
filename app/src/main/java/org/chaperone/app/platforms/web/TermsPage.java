package org.chaperone.app.platforms.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What terms.jte shows. */
public record TermsPage(List<Row> rows) {

    /**
     * @param action where confirming goes
     * @param address where the terms stand, or null
     */
    public record Row(String action, String name, String version, @Nullable String address) {}
}
