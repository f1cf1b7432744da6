package org.chaperone.app.platforms;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.chaperone.app.platforms.Found.Why;

/** What somebody pasted, taken apart. */
sealed interface Pasted {

    int LONGEST = 4_000;

    /**
     * A page.
     *
     * @param host in lower case, as it was written
     * @param port empty, or a number other than the scheme's own
     * @param path decoded, without dots and slashes at the end, such as {@code /lincoln/posts}; {@code /} for none
     * @param raw the path and query as written, without the first slash
     */
    record Page(String host, String port, String path, Map<String, String> query, String raw)
            implements Pasted {}

    /** {@code @name@host}, as the fediverse writes it. */
    record Handle(String name, String host) implements Pasted {}

    record Nothing(Why why) implements Pasted {}

    Pattern WITHIN = Pattern.compile("(?i)\\bhttps?://[^\\s<>\"]+");
    Pattern MARKDOWN = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)\\)");
    Pattern HANDLE_AT = Pattern.compile("@([A-Za-z0-9_.-]+)@([A-Za-z0-9.-]+\\.[A-Za-z]{2,})");
    Pattern EMAIL = Pattern.compile("(?i)(mailto:.*|[^/\\s@:?#]+@[^/\\s@?#]+)");
    Pattern SCHEME = Pattern.compile("(?i)([a-z][a-z0-9+.-]*):(?![0-9]{1,5}(?:[/?#]|$)).*");
    Pattern WEB = Pattern.compile("(?i)(?:https?:/{1,3})+");

    static Pasted of(String text) {
        if (text.length() > LONGEST) {
            return new Nothing(Why.LONG);
        }
        var plain = bare(text);
        if (plain.isEmpty()) {
            return new Nothing(Why.EMPTY);
        }
        var handle = HANDLE_AT.matcher(plain);
        if (handle.matches()) {
            return new Handle(handle.group(1), handle.group(2).toLowerCase(Locale.ROOT));
        }
        if (plain.startsWith("@")) {
            return plain.indexOf('.') > 0 && plain.indexOf('/') < 0
                    ? page(plain.substring(1))
                    : new Nothing(Why.HANDLE_ALONE);
        }
        if (EMAIL.matcher(plain).matches()) {
            return new Nothing(Why.EMAIL);
        }
        var web = WEB.matcher(plain);
        if (web.lookingAt()) {
            return page(plain.substring(web.end()));
        }
        if (plain.startsWith("//")) {
            return page(plain.substring(2));
        }
        return SCHEME.matcher(plain).matches() ? new Nothing(Why.SCHEME) : page(plain);
    }

    /** Without what people paste around an address. */
    private static String bare(String text) {
        var plain = text.replaceAll("[\\u200B\\u200E\\u200F\\u2060\\uFEFF]", "").strip();
        var markdown = MARKDOWN.matcher(plain);
        if (markdown.matches()) {
            return markdown.group(1);
        }
        if (plain.indexOf(' ') >= 0 && plain.chars().noneMatch(Character::isISOControl)) {
            var within = WITHIN.matcher(plain).results().map(it -> it.group()).toList();
            plain = within.size() == 1 ? within.getFirst() : plain;
        }
        return plain.replaceAll("^[<(\\[\"'“”‘’]+|[>)\\]\"'“”‘’.,;!]+$", "").strip();
    }

    private static Pasted page(String rest) {
        if (rest.chars().anyMatch(it -> Character.isWhitespace(it))) {
            return new Nothing(Why.NOT_ONE);
        }
        if (rest.indexOf('\\') >= 0 || rest.chars().anyMatch(Character::isISOControl)) {
            return new Nothing(Why.HIDDEN);
        }
        var end = end(rest);
        var authority = rest.substring(0, end);
        if (authority.indexOf('@') >= 0) {
            return new Nothing(Why.USER);
        }
        if (authority.indexOf('%') >= 0) {
            return new Nothing(Why.HIDDEN);
        }
        var colon = authority.lastIndexOf(':');
        var host = (colon < 0 ? authority : authority.substring(0, colon)).toLowerCase(Locale.ROOT);
        host = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        var port = colon < 0 ? "" : authority.substring(colon + 1);
        return host.indexOf('.') < 0 && host.indexOf('。') < 0 || host.length() > 253
                ? new Nothing(Why.HOST)
                : page(host, port.matches("80|443|") ? "" : port, rest.substring(end));
    }

    private static Pasted page(String host, String port, String rest) {
        var hash = rest.indexOf('#');
        var before = hash < 0 ? rest : rest.substring(0, hash);
        var after = hash < 0 ? "" : rest.substring(hash + 1);
        // Addresses of Twitter once were twitter.com/#!/lincoln.
        var place = after.startsWith("!/") ? after.substring(1) : before;
        var mark = place.indexOf('?');
        return new Page(
                host,
                port,
                path(mark < 0 ? place : place.substring(0, mark)),
                query(mark < 0 ? "" : place.substring(mark + 1)),
                before.startsWith("/") ? before.substring(1) : before);
    }

    private static int end(String rest) {
        for (var i = 0; i < rest.length(); i++) {
            if ("/?#".indexOf(rest.charAt(i)) >= 0) {
                return i;
            }
        }
        return rest.length();
    }

    private static String path(String written) {
        Deque<String> segments = new ArrayDeque<>();
        for (var segment : written.split("/+")) {
            var plain = decoded(segment.replace("+", "%2B"));
            switch (plain) {
                case "", "." -> {}
                case ".." -> segments.pollLast();
                default -> segments.addLast(plain);
            }
        }
        return "/" + String.join("/", segments);
    }

    private static Map<String, String> query(String written) {
        var query = new LinkedHashMap<String, String>();
        for (var part : List.of(written.split("[&;]"))) {
            var is = part.indexOf('=');
            if (is >= 0) {
                query.putIfAbsent(decoded(part.substring(0, is)), decoded(part.substring(is + 1)));
            } else if (!part.isEmpty()) {
                query.putIfAbsent("", decoded(part));
            }
        }
        return query;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
