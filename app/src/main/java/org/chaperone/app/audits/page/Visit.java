package org.chaperone.app.audits.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chaperone.app.fetch.Fetch;
import org.chaperone.app.fetch.Fetched;
import org.chaperone.app.fetch.Rendered;
import org.chaperone.app.registry.Address;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A page while it is looked at, and what else was fetched for it, each address once. */
final class Visit {

    private static final int FEW_LINKS = 2;
    private static final String EMPTY_MENU =
            "nav:not(:has(a[href])), [role=navigation]:not(:has(a[href])), #root:empty, #app:empty";

    private final URI at;
    private final Document page;
    private final boolean whole;
    private final Fetch fetch;
    private final Map<URI, Fetched> fetched = new LinkedHashMap<>();
    private final Map<URI, Fetched> touched = new LinkedHashMap<>();
    private Axe.@Nullable Told axe;
    private String unshown = "";

    /**
     * @param at where it was in the end
     * @param whole whether its scripts have run, or it is what somebody saw
     */
    Visit(URI at, Document page, boolean whole, Fetch fetch) {
        this.at = at;
        this.page = page;
        this.whole = whole;
        this.fetch = fetch;
    }

    /** The same page as a browser showed it, with its scripts; what it was given for that needn't be fetched again. */
    static Visit shown(Rendered.Page shown, Fetch fetch) {
        var visit =
                new Visit(
                        shown.at(), Jsoup.parse(shown.html(), shown.at().toString()), true, fetch);
        visit.touched.putAll(shown.parts());
        visit.axe = Axe.told(shown.told());
        return visit;
    }

    /** Puts down why no browser showed it. */
    Visit unshown(String why) {
        unshown = why;
        return this;
    }

    /** What axe said of it; empty when no browser showed it. */
    Optional<Axe.Told> axe() {
        return Optional.ofNullable(axe);
    }

    /** Why no browser showed it; empty when that wasn't wanted. */
    String unshown() {
        return unshown;
    }

    Document page() {
        return page;
    }

    URI at() {
        return at;
    }

    /** The words of it, spaces as one, with its description. */
    String words() {
        return (description() + " " + page.body().text()).strip();
    }

    String description() {
        return page.select("meta[name=description], meta[property=og:description]").stream()
                .map(it -> it.attr("content"))
                .findFirst()
                .orElse("");
    }

    /** Whether its scripts may add what isn't seen. */
    boolean mayHoldMore() {
        return !whole
                && !page.select("script[src], script:not([type*=json])").isEmpty()
                && (page.select("a[href]").size() <= FEW_LINKS
                        || !page.select(EMPTY_MENU).isEmpty());
    }

    /** What is to be said of something that wasn't seen: false, unless a script may put it there. */
    Sighting absent(String fact, Object absent) {
        return mayHoldMore()
                ? Sighting.unknown(
                        fact,
                        "Scripts make parts of the page, and it was read without running them"
                                + (unshown.isEmpty() ? "" : ": " + unshown))
                : Sighting.of(fact, absent);
    }

    /** Its links to pages, by where they lead; the first of several. */
    Map<URI, Element> links() {
        return links(page);
    }

    static Map<URI, Element> links(Document page) {
        var links = new LinkedHashMap<URI, Element>();
        for (var link : page.select("a[href], area[href]")) {
            uri(link.absUrl("href")).ifPresent(it -> links.putIfAbsent(it, link));
        }
        return links;
    }

    /** An address without its fragment; empty for anything but a page. */
    static Optional<URI> uri(String text) {
        var hash = text.indexOf('#');
        var plain = (hash < 0 ? text : text.substring(0, hash)).strip().replace(" ", "%20");
        try {
            var address = URI.create(plain);
            return address.getHost() != null
                            && address.getScheme() != null
                            && address.getScheme().toLowerCase(Locale.ROOT).startsWith("http")
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    Fetched get(URI address) {
        var known = touched.get(address);
        return known instanceof Fetched.Answer it && it.body().length > 0
                ? it
                : fetched.computeIfAbsent(address, fetch::get);
    }

    Fetched touch(URI address) {
        var known = fetched.get(address);
        return known != null ? known : touched.computeIfAbsent(address, fetch::touch);
    }

    /** Another page, read; empty when it isn't there. */
    Optional<Document> read(URI address) {
        return get(address) instanceof Fetched.Answer it && it.isWell() && it.isHtml()
                ? Optional.of(document(it))
                : Optional.empty();
    }

    /** The first link that leads to this place, also over redirects of those that {@code worth} wants followed. */
    Optional<Element> linkTo(URI place, Predicate<URI> worth, int most) {
        var key = key(place);
        var links = links();
        for (var link : links.entrySet()) {
            if (key(link.getKey()).equals(key)) {
                return Optional.of(link.getValue());
            }
        }
        return links.entrySet().stream()
                .filter(it -> worth.test(it.getKey()))
                .limit(most)
                .filter(it -> key(touch(it.getKey()).at()).equals(key))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Another page of the same visit. */
    Visit to(URI place, Document there) {
        return new Visit(place, there, false, fetch);
    }

    /** The pages that were read for it, beside itself. */
    List<Fetched.Answer> kept() {
        return fetched.values().stream()
                .flatMap(
                        it ->
                                it instanceof Fetched.Answer page && page.isWell() && page.isHtml()
                                        ? Stream.of(page)
                                        : Stream.empty())
                .toList();
    }

    static Document document(Fetched.Answer answer) {
        try (var body = new ByteArrayInputStream(answer.body())) {
            return Jsoup.parse(
                    body, answer.charset().map(Charset::name).orElse(null), answer.at().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same for the same page, whether by http or https, with www or without. */
    static String key(URI address) {
        return Address.of(address.toString()).map(Address::key).orElse(address.toString());
    }
}
