package org.chaperone.app.platforms;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.chaperone.app.platforms.Found.Thing;
import org.jspecify.annotations.Nullable;

/**
 * What an address of a platform leads to.
 *
 * @param host the rule holds for, or null for all
 * @param path in which a group {@code h} is the handle, if there is any
 * @param query in which part of the query the handle stands, or null
 * @param value what that may look like
 * @param handle with {@code {h}} and {@code {host}} to be filled in
 * @param address so too
 * @param keepsCase whether the case of a handle tells two apart
 */
record PathRule(
        @Nullable String host,
        Pattern path,
        @Nullable String query,
        Pattern value,
        Thing thing,
        boolean hasHandle,
        String handle,
        String address,
        boolean keepsCase) {

    private static final Pattern TOKENS =
            Pattern.compile("\\*\\*|\\*|\\[0-9]|\\{h(?::([a-z]+))?}|[^*{\\[]+|.");

    record Fit(Thing thing, @Nullable String handle, @Nullable String address) {}

    /**
     * @param forms what a handle may look like, by name; the usual one by an empty name
     * @throws PatternSyntaxException for a form that isn't there
     */
    static Pattern path(String written, Map<String, String> forms) {
        var all = new StringBuilder();
        var tokens = TOKENS.matcher(written);
        while (tokens.find()) {
            var token = tokens.group();
            if (token.startsWith("{h")) {
                var form = forms.get(tokens.group(1) == null ? "" : tokens.group(1));
                if (form == null) {
                    throw new PatternSyntaxException("there is no such form", written, 0);
                }
                all.append("(?<h>").append(form).append(')');
            } else {
                all.append(
                        switch (token) {
                            case "**" -> ".*";
                            case "*" -> "[^/]+";
                            case "[0-9]" -> token;
                            default -> Pattern.quote(token);
                        });
            }
        }
        return Pattern.compile(all.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * @param reserved first parts of a path that are never handles
     */
    Optional<Fit> fit(Pasted.Page page, Set<String> reserved) {
        var matcher = path.matcher(page.path());
        if (host != null && !host.equals(page.host()) || !matcher.matches()) {
            return Optional.empty();
        }
        if (!hasHandle) {
            return Optional.of(new Fit(thing, null, null));
        }
        String found;
        if (query != null) {
            found = page.query().getOrDefault(query, "").replaceFirst("^[@+ ]", "");
            if (!value.matcher(found).matches()) {
                return Optional.empty();
            }
        } else {
            found = matcher.group("h");
            if (matcher.start("h") == 1 && reserved.contains(found.toLowerCase(Locale.ROOT))) {
                return Optional.empty();
            }
        }
        var plain = keepsCase ? found : found.toLowerCase(Locale.ROOT);
        return Optional.of(
                new Fit(thing, filled(handle, plain, page), filled(address, plain, page)));
    }

    private static String filled(String template, String handle, Pasted.Page page) {
        return template.replace("{host}", page.host().replaceFirst("^www\\.", ""))
                .replace("{h}", handle);
    }
}
