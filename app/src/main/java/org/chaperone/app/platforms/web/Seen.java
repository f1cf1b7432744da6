package org.chaperone.app.platforms.web;

import org.chaperone.app.platforms.Found;
import org.chaperone.app.platforms.Platform;
import org.chaperone.app.ui.Tone;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a pasted address.
 *
 * @param title in a few words
 * @param words what else to know
 * @param handle of the account, or null
 * @param address of the place, in one way of writing it, or null
 * @param platform the path of its page, or null
 */
public record Seen(
        Tone tone,
        String title,
        String words,
        @Nullable String handle,
        @Nullable String address,
        @Nullable String platform,
        @Nullable String name) {

    static Seen of(Found found) {
        return switch (found) {
            case Found.On on -> on(on);
            case Found.Site(var host) ->
                    plain(
                            Tone.INFORM,
                            "A website: " + host,
                            "It stands on no platform that Chaperone knows.");
            case Found.ShortLink(var host) ->
                    plain(
                            Tone.UNKNOWN,
                            "A short link of " + host,
                            "It doesn’t say where it leads. Open it, and paste the address that the browser then shows.");
            case Found.LookAlike(var host, var of) ->
                    plain(
                            Tone.DENY,
                            "This isn’t %s".formatted(of.name()),
                            "%s is named so as to be taken for %s. Don’t open it, and give no password there."
                                    .formatted(host, of.name()));
            case Found.NoAddress(var why) ->
                    plain(
                            Tone.UNKNOWN,
                            why.words(),
                            "Paste what the browser shows in its top line.");
        };
    }

    private static Seen on(Found.On on) {
        var it = on.platform();
        return new Seen(
                it.closedOn() == null ? Tone.ALLOW : Tone.WARN,
                "%s on %s".formatted(on.thing().words(), it.name()),
                words(on, it),
                on.handle(),
                on.handle() == null ? null : on.address(),
                PlatformsQuery.PATH + "/" + it.id(),
                it.name());
    }

    private static String words(Found.On on, Platform it) {
        if (it.closedOn() != null) {
            return "%s has closed; nothing new can be opened there.".formatted(it.name());
        }
        return switch (on.thing()) {
            case POST ->
                    on.handle() == null
                            ? "Whose it is doesn’t stand in it. Open it and paste the address of the account."
                            : "The account that it belongs to is below.";
            case OWN -> "It belongs to no account.";
            case PROFILE ->
                    "organization".equals(it.pageType())
                            ? "A school’s place on %s is a page of an organization, never a person’s profile."
                                    .formatted(it.name())
                            : "A person’s, as its address says.";
            case ACCOUNT, PAGE, GROUP -> "";
        };
    }

    private static Seen plain(Tone tone, String title, String words) {
        return new Seen(tone, title, words, null, null, null, null);
    }
}
