package org.chaperone.app.access;

/** What a password has to be, wherever somebody chooses one. */
public final class NewPassword {

    public static final int SHORTEST = 12;

    /** A longer one than anybody types, so that checking one stays cheap. */
    public static final int LONGEST = 200;

    public static final String WORDS =
            "Choose a password of 12 to 200 characters; a few words make a good one";

    private NewPassword() {}

    public static boolean fits(String password) {
        return password.length() >= SHORTEST && password.length() <= LONGEST;
    }

    /**
     * @throws IllegalArgumentException when it doesn't fit
     */
    static String checked(String password) {
        if (!fits(password)) {
            throw new IllegalArgumentException("A password has 12 to 200 characters");
        }
        return password;
    }
}
