package org.chaperone.app.photos.asking;

/** What came of asking a colleague. */
public enum Asking {
    ASKED("%s has an e-mail now, and finds it under My work."),
    ASKED_AGAIN("%s was asked before and hasn’t answered; they have another e-mail now."),
    ASKED_ALREADY("%s was asked within the last day. Nothing more was sent."),
    SAID_YES("%s has permitted it in writing already."),
    SAID_NO("%s has said no. A no isn’t asked again."),
    CANT_SIGN_IN("%s can’t sign in here. Ask on paper; the office puts it down under Permissions."),
    YOURSELF("For yourself you say it under My picture."),
    OUT_OF_SIGHT("There is nobody like that.");

    private final String words;

    Asking(String words) {
        this.words = words;
    }

    /** In a sentence, to who asks. */
    public String words(String name) {
        return words.formatted(name);
    }

    /** Whether the colleague knows of it. */
    public boolean isOnItsWay() {
        return this == ASKED || this == ASKED_AGAIN || this == ASKED_ALREADY;
    }
}
