package org.chaperone.app.families.web;

import java.util.List;

/** Everything that the visitor said. */
public record HistoryPage(At at, List<Item> items) {

    public record Item(String href, String about, String when, String how, boolean undone) {}

    public HistoryPage {
        items = List.copyOf(items);
    }
}
