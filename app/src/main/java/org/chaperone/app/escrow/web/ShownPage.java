package org.chaperone.app.escrow.web;

import java.util.List;

/** A login in the clear, for the one answer that shows it. */
public record ShownPage(String outlet, String login, List<Part> parts) {

    public record Part(String title, String text) {

        @Override
        public String toString() {
            return title;
        }
    }
}
