package org.chaperone.app.publicpages.web;

import org.chaperone.app.ui.Tone;
import org.jspecify.annotations.Nullable;

/**
 * What verify.jte shows.
 *
 * @param url as it was pasted
 * @param answer to it, or null before anything is pasted
 */
public record VerifyPage(Reader at, String url, @Nullable Answer answer) {

    /**
     * @param title of what it is about
     * @param address to go on to, or null
     */
    public record Answer(
            Tone tone, String verdict, String title, String words, @Nullable String address) {}
}
