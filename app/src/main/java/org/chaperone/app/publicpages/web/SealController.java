package org.chaperone.app.publicpages.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.chaperone.app.publicpages.OfficialPagesInMemory;
import org.chaperone.app.publicpages.Seal;
import org.chaperone.app.publicpages.Seal.Verdict;
import org.chaperone.app.publicpages.Seals;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.District;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Site;
import org.chaperone.app.ui.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What stands behind a seal: whose it is, and whether it is valid where it was clicked. */
@Controller
@May(Who.ANYONE)
class SealController {

    private static final String VIEW = "publicpages/web/seal";

    private final Seals seals;
    private final OfficialPagesInMemory pages;
    private final Readers readers;
    private final District district;
    private final Site site;

    SealController(
            Seals seals,
            OfficialPagesInMemory pages,
            Readers readers,
            District district,
            Site site) {
        this.seals = seals;
        this.pages = pages;
        this.readers = readers;
        this.district = district;
        this.site = site;
    }

    /**
     * @param at the address of the page where it was seen; without it, where the browser says it comes from
     */
    @GetMapping("/seal/{code}")
    ModelAndView show(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String at,
            HttpServletRequest request) {
        var reader = readers.of(request, "at");
        var seal = seals.find(code);
        if (seal.isEmpty()) {
            return Pages.show(
                    VIEW, page(reader, code, null, Verdict.UNKNOWN, at, ""), HttpStatus.NOT_FOUND);
        }
        var from = at.isBlank() ? from(request) : at.strip();
        var verdict = seals.check(code, from.isEmpty() ? seal.get().address() : from);
        if (verdict == Verdict.NOT_VALID_HERE && at.isBlank() && isSameHost(from, seal.get())) {
            // Browsers tell of a page elsewhere only its website.
            verdict = Verdict.VALID;
        }
        return Pages.show(VIEW, page(reader, code, seal.get(), verdict, at, from));
    }

    @GetMapping("/seal/{code}.svg")
    ResponseEntity<String> drawing(@PathVariable String code) {
        var seal =
                seals.find(code)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .body(seals.drawing(seal, district.name()));
    }

    /** By which others check the signature of a seal: Ed25519, X.509, in base 64. */
    @GetMapping("/seal-key.txt")
    ResponseEntity<String> key() {
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(seals.publicKey() + "\n");
    }

    private SealPage page(
            Reader reader,
            String code,
            @Nullable Seal seal,
            Verdict verdict,
            String place,
            String from) {
        return new SealPage(
                reader,
                "/seal/" + code,
                tone(verdict),
                verdict(verdict, reader),
                words(verdict, place, from, reader),
                given(seal, reader).orElse(null),
                place,
                readers.words(Readers.SEAL));
    }

    private Optional<SealPage.Given> given(@Nullable Seal seal, Reader reader) {
        return seal == null
                ? Optional.empty()
                : pages.all().stream()
                        .filter(it -> it.id().equals(seal.outlet()))
                        .findFirst()
                        .map(
                                it ->
                                        new SealPage.Given(
                                                it.name(),
                                                seal.address(),
                                                it.unit(),
                                                reader.words()
                                                        .day(seal.issuedAt(), district.zone())));
    }

    private static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case VALID -> Tone.ALLOW;
            case NOT_VALID_HERE, WITHDRAWN, UNKNOWN -> Tone.DENY;
        };
    }

    private static String verdict(Verdict verdict, Reader at) {
        return switch (verdict) {
            case VALID -> at.say("seal.valid");
            case NOT_VALID_HERE -> at.say("seal.not-here");
            case WITHDRAWN -> at.say("seal.withdrawn");
            case UNKNOWN -> at.say("seal.unknown");
        };
    }

    private static String words(Verdict verdict, String place, String from, Reader at) {
        return switch (verdict) {
            case VALID -> at.say("seal.here");
            case NOT_VALID_HERE ->
                    place.isBlank()
                            ? at.say("seal.not-here.words", from)
                            : at.say("seal.not-at.words", place);
            case WITHDRAWN -> at.say("seal.withdrawn.words");
            case UNKNOWN -> at.say("seal.unknown.words");
        };
    }

    /** The page that the browser says it comes from, unless that is one of ours; empty when it says nothing. */
    private String from(HttpServletRequest request) {
        var referer = request.getHeader(HttpHeaders.REFERER);
        if (referer == null) {
            return "";
        }
        var host = host(referer);
        return host.isEmpty() || host.equals(host(site.at("/"))) ? "" : referer;
    }

    private static boolean isSameHost(String from, Seal seal) {
        return isWhole(from) && host(from).equals(host(seal.address()));
    }

    private static boolean isWhole(String from) {
        return from.matches("https?://[^/]+/?");
    }

    private static String host(String address) {
        try {
            var host = URI.create(address).getHost();
            return host == null
                    ? ""
                    : host.toLowerCase(Locale.ROOT).replaceFirst("^(www|m)\\.", "");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
