package org.chaperone.app.publicpages.web;

import java.util.List;
import java.util.Locale;
import org.chaperone.app.publicpages.PublicWords;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Markdown;

/**
 * In which language somebody reads, where they are, and what stands in the foot of each page.
 *
 * @param path of the page, without a query
 * @param rest what the address narrows the page to, to be kept in another language
 * @param liability the policy's notices; empty for none
 */
public record Reader(
        PublicWords words, String path, String rest, List<List<Markdown.Block>> liability) {

    /** A language to read in. */
    public record Tongue(String tag, String label, String href, boolean current) {}

    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    public String language() {
        return words.tag();
    }

    /** A page in the same language. */
    public String to(String other) {
        return ListAddress.of(other).with("lang", words.tag()).first();
    }

    public List<Tongue> tongues() {
        return PublicWords.TAGS.stream()
                .map(
                        it ->
                                new Tongue(
                                        it,
                                        PublicWords.of(it, Locale.US).say("language"),
                                        ListAddress.of(path).with("lang", it).first()
                                                + (rest.isEmpty() ? "" : "&" + rest),
                                        it.equals(words.tag())))
                .toList();
    }
}
