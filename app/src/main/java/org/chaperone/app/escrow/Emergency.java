package org.chaperone.app.escrow;

/** Why a sealed login may be needed. */
public enum Emergency {
    TAKEN_OVER("Somebody else has got into it"),
    HARM("What stands there harms somebody and has to go at once"),
    PUBLIC_SAFETY("Families have to be told something urgent there"),
    NOBODY_LEFT("Nobody who runs it can be reached, and it can’t wait");

    private final String words;

    Emergency(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
