package org.chaperone.app.fetch;

import java.net.IDN;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Says which addresses may be reached. */
@Component
@EnableConfigurationProperties(FetchSettings.class)
class Gate {

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final Set<Integer> PORTS = Set.of(80, 443, 8080, 8443);
    private static final Pattern NAME =
            Pattern.compile(
                    "(?=.{1,253}$)([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\\.)+[a-z0-9-]{2,63}");
    private static final Pattern NUMBER = Pattern.compile("(0x[0-9a-f]*|[0-9]+)");
    private static final Pattern QUAD =
            Pattern.compile("(0|[1-9][0-9]{0,2})(\\.(0|[1-9][0-9]{0,2})){3}");

    private final Set<String> listed;
    private final Names names;

    /** Looks up the addresses of a name. */
    interface Names {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    @Autowired
    Gate(FetchSettings settings) {
        this(settings, InetAddress::getAllByName);
    }

    Gate(FetchSettings settings, Names names) {
        this.listed = Set.copyOf(settings.allowedHosts());
        this.names = names;
    }

    /**
     * The address as it will be asked for: host in small letters and in ASCII, no fragment.
     *
     * @throws AddressRefused when its form alone says that it isn't to be reached
     */
    URI form(URI asked) throws AddressRefused {
        var scheme = lower(asked.getScheme());
        if (!SCHEMES.contains(scheme)) {
            throw new AddressRefused("Only http and https are fetched");
        }
        var authority = asked.getRawAuthority();
        if (authority == null || authority.indexOf('@') >= 0) {
            throw new AddressRefused("An address with a name or password in it isn't fetched");
        }
        var colon = authority.endsWith("]") ? -1 : authority.lastIndexOf(':');
        var host = host(colon < 0 ? authority : authority.substring(0, colon));
        var port = port(colon < 0 ? "" : authority.substring(colon + 1));
        var asks = port < 0 ? (scheme.equals("http") ? 80 : 443) : port;
        if (!isListed(host, asks) && !PORTS.contains(asks)) {
            throw new AddressRefused("Port " + asks + " isn't one for pages");
        }
        try {
            var path =
                    asked.getRawPath() == null || asked.getRawPath().isEmpty()
                            ? "/"
                            : asked.getRawPath();
            var query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
            return new URI(
                    new URI(scheme + "://" + host + (port < 0 ? "" : ":" + port) + path + query)
                            .toASCIIString());
        } catch (URISyntaxException e) {
            throw new AddressRefused("It isn't the address of a page");
        }
    }

    /**
     * Looks up a host, right before it is connected to.
     *
     * @throws AddressRefused when any of its addresses is inside and the host isn't listed
     */
    InetAddress[] resolve(String host, int port) throws UnknownHostException {
        var found = names.of(host);
        if (!isListed(lower(host), port)) {
            for (var address : found) {
                if (Inside.is(address)) {
                    throw new AddressRefused(
                            "It leads to an address that isn't on the open internet");
                }
            }
        }
        return found;
    }

    private boolean isListed(String host, int port) {
        return listed.contains(host) || listed.contains(host + ":" + port);
    }

    private String host(String written) throws AddressRefused {
        if (written.startsWith("[")) {
            return six(lower(written));
        }
        String host;
        try {
            host = lower(IDN.toASCII(written));
        } catch (IllegalArgumentException e) {
            throw new AddressRefused("Its host can't be read");
        }
        host = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        var last = host.substring(host.lastIndexOf('.') + 1);
        if (NUMBER.matcher(last).matches()) {
            if (!QUAD.matcher(host).matches()) {
                throw new AddressRefused("Its host is a number written in an odd way");
            }
            return host;
        }
        if (!NAME.matcher(host).matches() && !listed.contains(host)) {
            throw new AddressRefused("Its host isn't a full name");
        }
        return host;
    }

    private static String six(String host) throws AddressRefused {
        if (!host.endsWith("]") || host.indexOf('%') >= 0) {
            throw new AddressRefused("Its host can't be read");
        }
        try {
            InetAddress.ofLiteral(host.substring(1, host.length() - 1));
            return host;
        } catch (IllegalArgumentException e) {
            throw new AddressRefused("Its host can't be read");
        }
    }

    private static int port(String written) throws AddressRefused {
        if (written.isEmpty()) {
            return -1;
        }
        if (!written.matches("[0-9]{1,5}")) {
            throw new AddressRefused("Its port can't be read");
        }
        return Integer.parseInt(written);
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
