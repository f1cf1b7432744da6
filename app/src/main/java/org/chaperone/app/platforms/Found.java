package org.chaperone.app.platforms;

import org.jspecify.annotations.Nullable;

/** What a pasted address was found to be. */
public sealed interface Found {

    /** What an address on a platform leads to. */
    enum Thing {
        ACCOUNT("An account"),
        PAGE("A page of an organization"),
        PROFILE("Somebody’s profile"),
        GROUP("A group"),
        POST("A single post"),
        OWN("A page of the platform itself");

        private final String words;

        Thing(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** Whether it is a place that somebody has. */
        public boolean isPlace() {
            return this != POST && this != OWN;
        }
    }

    /** Why something is no address that leads to a page. */
    enum Why {
        EMPTY("Paste an address"),
        LONG("It is longer than any address"),
        NOT_ONE("Paste one address and nothing else"),
        EMAIL("This is an e-mail address"),
        HANDLE_ALONE("A handle alone doesn’t say on which platform: paste the whole address"),
        SCHEME("It isn’t the address of a web page"),
        HOST("It names no website"),
        USER("What stands before its @ hides where it leads"),
        PORT("A number after the website’s name leads elsewhere than to the platform"),
        HIDDEN("Signs in it hide where it leads"),
        LOOP("It leads on and on");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * It stands on a platform.
     *
     * @param handle of the place, or of the place that a post belongs to; null where the address doesn't tell
     * @param address of that place in one way of writing it, or of the platform where there is no handle
     */
    record On(Platform platform, Thing thing, @Nullable String handle, String address)
            implements Found {}

    /** A website that is no platform we know. */
    record Site(String host) implements Found {}

    /** Where it leads stands nowhere in it. */
    record ShortLink(String host) implements Found {}

    /** A website made to be taken for a platform. */
    record LookAlike(String host, Platform of) implements Found {}

    record NoAddress(Why why) implements Found {}
}
