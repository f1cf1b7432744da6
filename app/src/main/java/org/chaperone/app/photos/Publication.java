package org.chaperone.app.photos;

/** What came of saying that a cleared picture is public. */
public enum Publication {
    NOTED(""),
    /** It is out, and somebody's family has said no since it was cleared. */
    REFUSED_SINCE("Noted. A family has said no since this was cleared: take it down."),
    TWICE("It is noted as public there already."),
    NO_ADDRESS("Give the whole address of the page, such as https://example.org/news/1");

    private final String words;

    Publication(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
