package org.chaperone.app.platforms;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chaperone.app.platforms.Found.Thing;

/**
 * How addresses on a platform are read.
 *
 * @param ownHosts under which each account has a name of its own
 * @param guard words by which others would be taken for it
 * @param fediverse whether {@code @name@host} means it
 * @param forms what a handle may look like, the usual one by an empty name
 */
record PlatformRules(
        Platform platform,
        List<String> hosts,
        Set<String> subHosts,
        List<String> ownHosts,
        Set<String> ownNames,
        String ownHandle,
        String ownAddress,
        Set<String> shortHosts,
        List<Pattern> shortPaths,
        Set<String> guard,
        Set<String> reserved,
        boolean fediverse,
        Map<String, String> forms,
        List<PathRule> paths) {

    private static final Pattern USUAL_SUB =
            Pattern.compile(
                    "|(?:www[0-9]?|m|mobile|touch|mbasic|web|app|amp|l10n|business)(?:\\.[a-z]{2})?|[a-z]{2}(?:-[a-z]{2,4})?");
    private static final Pattern POST = Pattern.compile("/(?:[0-9]{4}|posts?|p)(?:/.*)?");

    /** What a page on it is; empty for a page elsewhere. */
    Optional<Found> read(Pasted.Page page) {
        var host = page.host();
        if (shortHosts.contains(host)) {
            return Optional.of(new Found.ShortLink(host));
        }
        var own = under(ownHosts, host);
        if (own.isPresent() && isOwn(own.get())) {
            return Optional.of(own(own.get(), page));
        }
        var sub = under(hosts, host);
        if (sub.isEmpty() && own.isEmpty()) {
            return Optional.empty();
        }
        if (!page.port().isEmpty()) {
            return Optional.of(new Found.NoAddress(Found.Why.PORT));
        }
        var name = sub.or(() -> own).orElseThrow();
        return Optional.of(
                USUAL_SUB.matcher(name).matches() || subHosts.contains(name)
                        ? byPath(page)
                        : own());
    }

    private static Optional<String> under(List<String> domains, String host) {
        return domains.stream()
                .filter(it -> host.equals(it) || host.endsWith("." + it))
                .map(
                        it ->
                                host.length() == it.length()
                                        ? ""
                                        : host.substring(0, host.length() - it.length() - 1))
                .findFirst();
    }

    private boolean isOwn(String name) {
        var plain = name.replaceFirst("^www\\.", "");
        return !USUAL_SUB.matcher(plain).matches()
                && !subHosts.contains(plain)
                && !ownNames.contains(plain)
                && plain.matches("[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?");
    }

    private Found own(String name, Pasted.Page page) {
        if (!page.port().isEmpty()) {
            return new Found.NoAddress(Found.Why.PORT);
        }
        var plain = name.replaceFirst("^www\\.", "");
        var first = page.path().substring(1).replaceFirst("/.*", "").toLowerCase(Locale.ROOT);
        return new Found.On(
                platform,
                POST.matcher(page.path()).matches() ? Thing.POST : Thing.ACCOUNT,
                filled(ownHandle, plain, first),
                filled(ownAddress, plain, first));
    }

    private static String filled(String template, String name, String first) {
        return template.replace("{h}", name).replace("{1}", first).replaceFirst("/$", "");
    }

    private Found byPath(Pasted.Page page) {
        if (shortPaths.stream().anyMatch(it -> it.matcher(page.path()).matches())) {
            return new Found.ShortLink(page.host());
        }
        for (var rule : paths) {
            var fit = rule.fit(page, reserved);
            if (fit.isPresent()) {
                var it = fit.get();
                var address = it.address();
                return new Found.On(
                        platform, it.thing(), it.handle(), address == null ? home() : address);
            }
        }
        return own();
    }

    private Found own() {
        return new Found.On(platform, Thing.OWN, null, home());
    }

    private String home() {
        return "https://" + platform.home();
    }
}
