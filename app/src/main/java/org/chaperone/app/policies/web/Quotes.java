package org.chaperone.app.policies.web;

import java.util.ArrayList;
import java.util.List;

/** The quoted passages of a text in Markdown: lines that begin with a greater-than sign. */
final class Quotes {

    private Quotes() {}

    static List<String> in(String markdown) {
        var quotes = new ArrayList<String>();
        var open = new StringBuilder();
        for (var line : (markdown + "\n").split("\n", -1)) {
            if (line.startsWith(">")) {
                open.append(open.isEmpty() ? "" : " ").append(line.substring(1).strip());
            } else if (!open.isEmpty()) {
                quotes.add(open.toString());
                open.setLength(0);
            }
        }
        return quotes;
    }
}
