package org.chaperone.app.registry;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The address of a page, in the one way of writing it that we keep.
 *
 * @param text as it is shown and opened: scheme and host in lower case, no user, no default port, no fragment, no slash at the end
 * @param key the same for addresses that lead to the same page whether by http or https, with {@code www.} or without
 */
public record Address(String text, String key) {

    public static final int LONGEST = 2_000;

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final String WWW = "www.";

    /** Reads what somebody wrote, {@code https} where no scheme is given; empty for anything that is no address of a page. */
    public static Optional<Address> of(String written) {
        var plain = written.strip();
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return of(new URI(plain.contains("://") ? plain : "https://" + plain).normalize());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Address> of(URI written) {
        var scheme = lower(written.getScheme());
        var authority = written.getRawAuthority();
        if (!SCHEMES.contains(scheme) || authority == null || authority.contains("@")) {
            return Optional.empty();
        }
        var colon = authority.lastIndexOf(':');
        var host = lower(IDN.toASCII(colon < 0 ? authority : authority.substring(0, colon)));
        var port = colon < 0 ? "" : authority.substring(colon + 1);
        if (!host.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+") || !port.matches("[0-9]{0,5}")) {
            return Optional.empty();
        }
        var place = host + port(scheme, port) + rest(written);
        var text = scheme + "://" + place;
        return text.length() > LONGEST
                ? Optional.empty()
                : Optional.of(
                        new Address(
                                text,
                                place.startsWith(WWW) ? place.substring(WWW.length()) : place));
    }

    private static String port(String scheme, String port) {
        var isDefault = port.isEmpty() || port.equals(scheme.equals("http") ? "80" : "443");
        return isDefault ? "" : ":" + port;
    }

    private static String rest(URI written) {
        var ascii = URI.create(written.toASCIIString());
        var path = ascii.getRawPath() == null ? "" : ascii.getRawPath().replaceAll("/+$", "");
        return ascii.getRawQuery() == null ? path : path + "?" + ascii.getRawQuery();
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
