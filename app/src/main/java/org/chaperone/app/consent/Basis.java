package org.chaperone.app.consent;

/** How somebody said what they said. */
public enum Basis {
    PORTAL("on the families’ page", true),
    FORM("on a paper form", true),
    IMPORT("in the student system", true),
    PHONE("on the phone", false),
    COURT("by order of a court", true);

    private final String words;
    private final boolean written;

    Basis(String words, boolean written) {
        this.words = words;
        this.written = written;
    }

    public String words() {
        return words;
    }

    /** Whether it counts where a policy asks for permission in writing. */
    public boolean isWritten() {
        return written;
    }
}
