package org.chaperone.app.ui;

/** A column of a table; numbers stand right. */
public record Column(String title, boolean number) {

    public Column(String title) {
        this(title, false);
    }
}
