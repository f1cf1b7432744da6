package org.chaperone.app.registry;

/**
 * Another channel that carries the same information.
 *
 * @param where in it, or how, as a reader would find it: "Classroom news, every Friday"
 */
public record OtherWay(Way way, String where) {

    public static final int LONGEST = 200;

    public enum Way {
        WEBSITE("Website"),
        NEWSLETTER("Newsletter"),
        PAPER("Paper"),
        EMAIL("E-mail"),
        PHONE("Phone");

        private final String words;

        Way(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public OtherWay {
        if (where.isBlank() || where.length() > LONGEST) {
            throw new IllegalArgumentException("Another way needs up to 200 letters on where");
        }
    }

    public String inWords() {
        return way.words() + ": " + where;
    }
}
