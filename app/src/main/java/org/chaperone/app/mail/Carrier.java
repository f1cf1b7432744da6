package org.chaperone.app.mail;

/** Takes messages to where they go. */
sealed interface Carrier permits FolderCarrier, SmtpCarrier {

    /** Returns what was said when the message was taken, in a line. */
    String deliver(Letter letter) throws Undelivered;

    /** Whether delivering the same message again leaves one. */
    boolean onceIsTwice();
}
