package org.chaperone.app.ui;

/** The seven looks, weakest verdict first. Each has a shape and a word, so that none depends on color. */
public enum Tone {
    ALLOW("allow", "Allowed"),
    INFORM("inform", "Good to know"),
    WARN("warn", "Think twice"),
    APPROVAL("approval", "Needs approval"),
    HOLD("hold", "On hold"),
    DENY("deny", "Not allowed"),
    UNKNOWN("unknown", "Can’t tell");

    private final String icon;
    private final String word;

    Tone(String icon, String word) {
        this.icon = icon;
        this.word = word;
    }

    public String css() {
        return "is-" + icon;
    }

    public String icon() {
        return icon;
    }

    public String word() {
        return word;
    }
}
