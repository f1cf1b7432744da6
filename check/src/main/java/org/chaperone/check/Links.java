package org.chaperone.check;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Web addresses in a text, as they stand. */
final class Links {

    private static final Pattern LINK =
            Pattern.compile("\\bhttps?://[^\\s<>\"]{3,2000}", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSING = Pattern.compile("[.,;:!?)]+$");

    private Links() {}

    static List<String> in(String text) {
        if (!text.contains("://")) {
            return List.of();
        }
        var links = new ArrayList<String>();
        var matcher = LINK.matcher(text);
        while (matcher.find()) {
            links.add(matcher.group());
        }
        return List.copyOf(links);
    }

    /** How many of them lead to these domains, or to what is below them. */
    static int own(List<String> links, Set<String> domains) {
        return (int) links.stream().filter(it -> isOwn(it, domains)).count();
    }

    private static boolean isOwn(String link, Set<String> domains) {
        try {
            var host = URI.create(CLOSING.matcher(link).replaceAll("")).getHost();
            return host != null
                    && domains.stream()
                            .anyMatch(
                                    it ->
                                            host.equalsIgnoreCase(it)
                                                    || host.toLowerCase(Locale.ROOT)
                                                            .endsWith("." + it));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
