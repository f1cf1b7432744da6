package org.chaperone.screening.picture;

/** What the file of a picture tells beside the picture. */
public enum Trace {
    LOCATION("where it was taken"),
    DEVICE("which camera or telephone took it"),
    MOMENT("when it was taken"),
    WORDS("a title, names or other words");

    private final String words;

    Trace(String words) {
        this.words = words;
    }

    /** As the end of "The file tells ...". */
    public String words() {
        return words;
    }
}
