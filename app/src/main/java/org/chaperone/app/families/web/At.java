package org.chaperone.app.families.web;

import java.util.Arrays;
import java.util.List;
import org.chaperone.app.families.Language;
import org.chaperone.app.families.Words;

/**
 * Where a page for families stands: what every one of them needs.
 *
 * @param path of the page, which the links to other languages lead back to
 */
public record At(Words words, String path) {

    /** A language to switch to. */
    public record Tongue(String tag, String words, String href, boolean current) {}

    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    public String language() {
        return words.language().tag();
    }

    public List<Tongue> tongues() {
        return Arrays.stream(Language.values())
                .map(
                        it ->
                                new Tongue(
                                        it.tag(),
                                        it.words(),
                                        path
                                                + (path.contains("?") ? "&" : "?")
                                                + "lang="
                                                + it.tag(),
                                        it == words.language()))
                .toList();
    }
}
