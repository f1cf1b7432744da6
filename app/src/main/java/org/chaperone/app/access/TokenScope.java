package org.chaperone.app.access;

/** What a token is good for. */
public enum TokenScope {
    CHECKS("checks", "Check posts", "/api/v1/checks"),
    PHOTO_CHECKS("photo-checks", "Check photos", "/api/v1/photo-checks"),
    ASK("ask", "Ask the policy", "/api/v1/ask/"),
    CONSENTS("consents", "Read and put down permissions", "/api/v1/consents");

    private final String word;
    private final String label;
    private final String path;

    TokenScope(String word, String label, String path) {
        this.word = word;
        this.label = label;
        this.path = path;
    }

    /** As it stands in forms and in the description of the interface. */
    public String word() {
        return word;
    }

    public String label() {
        return label;
    }

    /** Whether it opens this address. */
    public boolean opens(String address) {
        return path.endsWith("/") ? address.startsWith(path) : address.equals(path);
    }
}
