package org.chaperone.app.audits.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.chaperone.app.audits.page.Look.Means;
import org.chaperone.app.blobs.Blobs;
import org.chaperone.app.fetch.Browser;
import org.chaperone.app.fetch.Fetch;
import org.chaperone.app.fetch.Fetched;
import org.chaperone.app.fetch.Rendered;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks at pages; needs nothing but the network, and may be called by many threads. */
@Component
public class Looking {

    private static final Logger LOG = LoggerFactory.getLogger(Looking.class);

    private static final String HTML = "text/html";
    private static final String JPEG = "image/jpeg";

    /** The fact that only a person can tell. */
    public static final String REVIEWED = "care.professional";

    private final Fetch fetch;
    private final Browser browser;
    private final List<Check> checks;

    Looking(Fetch fetch, Browser browser, Clock clock) {
        this.fetch = fetch;
        this.browser = browser;
        this.checks =
                List.of(
                        new TitleCheck(),
                        new TypeCheck(),
                        new AffiliationCheck(),
                        new SealCheck(),
                        new MarksCheck(),
                        new HomepageCheck(),
                        new ReachCheck(),
                        new TransparencyCheck(),
                        new QuickLinksCheck(),
                        new LinksCheck(),
                        new LinksCheck.Dead(),
                        new UnregisteredCheck(),
                        new NoticeCheck(),
                        new VisitorsCheck(),
                        new AccessCheck(),
                        new CareCheck(clock));
    }

    /**
     * Fetches the page and looks at it.
     *
     * @param wanted the facts that matter, such as {@code reach.email}; others aren't looked for
     */
    public Look at(Subject subject, Set<String> wanted) {
        try {
            return fetched(subject, wanted);
        } catch (RuntimeException e) {
            // One page must not keep a round from the others.
            LOG.error("An audit broke off at {}", subject.address(), e);
            return trouble(
                    subject,
                    subject.address(),
                    "It was read, and then Chaperone made a mistake",
                    false);
        }
    }

    private Look fetched(Subject subject, Set<String> wanted) {
        return switch (fetch.get(subject.address())) {
            case Fetched.Answer it when it.isWell() && it.isHtml() -> read(subject, it, wanted);
            case Fetched.Answer it when it.isGone() ->
                    trouble(subject, it.at(), "There is no page at this address", false);
            case Fetched.Answer it when it.isWell() ->
                    trouble(subject, it.at(), "What is at this address isn't a web page", false);
            case Fetched.Answer it ->
                    trouble(
                            subject,
                            it.at(),
                            "Its server answered with the error " + it.status(),
                            it.status() >= 500 || it.status() == 429);
            case Fetched.Refused it -> trouble(subject, it.at(), it.why(), false);
            case Fetched.Failed it -> trouble(subject, it.at(), it.why(), it.later());
        };
    }

    /** A page is shown in a browser only where its scripts, or facts that hang on its style sheets, are needed. */
    private Look read(Subject subject, Fetched.Answer sent, Set<String> wanted) {
        var at = sent.at().toString();
        var asSent = new Look.File(at, HTML, sent.body());
        var plain = new Visit(sent.at(), Visit.document(sent), false, fetch);
        if (!wanted.contains(AccessCheck.CONTRAST) && (wanted.isEmpty() || !plain.mayHoldMore())) {
            return look(
                    subject, plain, Means.FETCHED, List.of(asSent), InBrowser.NOT_NEEDED, wanted);
        }
        return switch (browser.show(sent, Axe.QUESTION)) {
            case Rendered.Not it ->
                    look(
                            subject,
                            plain.unshown(it.why()),
                            Means.FETCHED,
                            List.of(asSent),
                            InBrowser.not(it.why()),
                            wanted);
            case Rendered.Page it ->
                    look(
                            subject,
                            Visit.shown(it, fetch),
                            Means.RENDERED,
                            List.of(
                                    new Look.File(
                                            it.at().toString(),
                                            HTML,
                                            it.html().getBytes(StandardCharsets.UTF_8)),
                                    new Look.File(it.at().toString(), JPEG, it.screenshot()),
                                    asSent),
                            new InBrowser("", true, Axe.told(it.told()).issues()),
                            wanted);
        };
    }

    /**
     * Looks at a capture.
     *
     * @param html the page as somebody saved it, or null for a picture of it, of which only what somebody read from it is known
     */
    public Look atCapture(
            Subject subject, byte @Nullable [] html, byte[] file, String type, Set<String> wanted) {
        if (html == null) {
            var nothing =
                    new Visit(
                            subject.address(),
                            Document.createShell(subject.address().toString()),
                            true,
                            fetch);
            var told =
                    checks.stream()
                            .filter(it -> it instanceof TypeCheck || it instanceof VisitorsCheck)
                            .filter(it -> wanted(it.facts(), wanted))
                            .flatMap(it -> it.look(nothing, subject).stream())
                            .toList();
            return new Look(
                    subject.address(),
                    Means.CAPTURE,
                    "",
                    false,
                    Facts.of(subject, told),
                    told,
                    Blobs.sha256(file),
                    List.of(new Look.File(subject.address().toString(), type, file)),
                    InBrowser.NOT_NEEDED);
        }
        return look(
                subject,
                new Visit(subject.address(), parsed(html, subject.address()), true, fetch),
                Means.CAPTURE,
                List.of(new Look.File(subject.address().toString(), HTML, file)),
                InBrowser.NOT_NEEDED,
                wanted);
    }

    private Look look(
            Subject subject,
            Visit visit,
            Means means,
            List<Look.File> read,
            InBrowser shown,
            Set<String> wanted) {
        var sightings = new ArrayList<Sighting>();
        for (var check : checks) {
            if (wanted(check.facts(), wanted)) {
                sightings.addAll(check.look(visit, subject));
            }
        }
        var files = new ArrayList<>(read);
        visit.kept()
                .forEach(it -> files.add(new Look.File(it.at().toString(), it.type(), it.body())));
        return new Look(
                visit.at(),
                means,
                "",
                false,
                Facts.of(subject, sightings),
                sightings,
                Blobs.sha256(visit.words().getBytes(StandardCharsets.UTF_8)),
                files,
                shown);
    }

    private static Look trouble(Subject subject, URI at, String why, boolean later) {
        return new Look(
                at,
                Means.FETCHED,
                why,
                later,
                Facts.of(subject, List.of()),
                List.of(),
                "",
                List.of(),
                InBrowser.NOT_NEEDED);
    }

    /** Looks at an e-mail signature that somebody pasted. */
    public Look atSignature(Subject subject, String html) {
        var page = Jsoup.parse(html, subject.address().toString());
        var seen =
                new SignatureCheck().look(new Visit(subject.address(), page, true, fetch), subject);
        return new Look(
                subject.address(),
                Means.CAPTURE,
                "",
                false,
                Facts.of(subject, seen),
                seen,
                "",
                List.of(),
                InBrowser.NOT_NEEDED);
    }

    /** What a person answered, and nothing else. */
    public static Look reviewed(Subject subject) {
        var answer = subject.professional();
        var seen = answer == null ? List.<Sighting>of() : List.of(Sighting.of(REVIEWED, answer));
        return new Look(
                subject.address(),
                Means.REVIEW,
                "",
                false,
                Facts.of(subject, seen),
                seen,
                "",
                List.of(),
                InBrowser.NOT_NEEDED);
    }

    private static boolean wanted(Collection<String> facts, Set<String> wanted) {
        return facts.stream().anyMatch(wanted::contains);
    }

    private static Document parsed(byte[] html, URI at) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(html), null, at.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
