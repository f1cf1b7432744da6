package org.chaperone.app.platforms.web;

import java.util.UUID;
import org.chaperone.app.ui.ListAddress;
import org.jspecify.annotations.Nullable;

/**
 * What is filled in on the page of the list.
 *
 * @param page from which it is published
 */
public record ListForm(@Nullable String page, @Nullable String from, @Nullable String note) {

    /** The page it is sent from; a new one when the form doesn't say. */
    UUID sent() {
        var id = ListAddress.id(page);
        return id == null ? UUID.randomUUID() : id;
    }
}
