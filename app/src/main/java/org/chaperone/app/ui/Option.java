package org.chaperone.app.ui;

import org.jspecify.annotations.Nullable;

/**
 * One of several to choose from.
 *
 * @param note a few more words under the label
 */
public record Option(String value, String label, @Nullable String note) {

    public Option(String value, String label) {
        this(value, label, null);
    }
}
