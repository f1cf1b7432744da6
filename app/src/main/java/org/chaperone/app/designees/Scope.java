package org.chaperone.app.designees;

/** The matters in which somebody acts for somebody else. */
public enum Scope {
    APPROVALS("Approvals of requests"),
    POSTS("Posts and pages"),
    COMMENTS("Comments"),
    REPORTS("Reports and cases"),
    EVERYTHING("Everything");

    private final String words;

    Scope(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean includes(Scope other) {
        return this == EVERYTHING || this == other;
    }
}
