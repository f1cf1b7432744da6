package org.chaperone.app.publicpages.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.chaperone.app.policies.OfficialPages;
import org.chaperone.app.print.Pdf;
import org.chaperone.app.publicpages.Official;
import org.chaperone.app.publicpages.OfficialPagesInMemory;
import org.chaperone.app.publicpages.web.DirectoryPage.Group;
import org.chaperone.app.publicpages.web.DirectoryPage.Place;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.District;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The directory of official pages, and a flyer for each school. */
@Controller
@May(Who.ANYONE)
class DirectoryController {

    static final String PATH = "/pages";
    private static final String DISTRICT = "district";
    private static final String PLATFORM = "platform";

    private final OfficialPagesInMemory pages;
    private final OfficialPages websites;
    private final Readers readers;
    private final Pdf pdf;
    private final District district;
    private final Site site;

    DirectoryController(
            OfficialPagesInMemory pages,
            OfficialPages websites,
            Readers readers,
            Pdf pdf,
            District district,
            Site site) {
        this.pages = pages;
        this.websites = websites;
        this.readers = readers;
        this.pdf = pdf;
        this.district = district;
        this.site = site;
    }

    /**
     * @param q words, or the address of a page, which is then checked
     * @param by {@code platform}, or by school
     */
    @GetMapping(PATH)
    ModelAndView index(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String by,
            HttpServletRequest request) {
        var at = readers.of(request, "q", "by");
        if (q.contains("://") || q.matches("\\s*[^\\s@]+\\.[^\\s@]+/\\S*\\s*")) {
            return Pages.goTo(
                    ListAddress.of(VerifyController.PATH)
                            .with("lang", at.language())
                            .with("url", q.strip())
                            .first());
        }
        var byPlatform = by.equals(PLATFORM);
        var listed = pages.all().stream().filter(it -> it.isListed() && fits(it, q)).toList();
        var closed = pages.all().stream().filter(it -> !it.isInUse() && fits(it, q)).toList();
        return Pages.show(
                "publicpages/web/directory",
                new DirectoryPage(
                        at,
                        q,
                        byPlatform,
                        byPlatform ? byPlatform(listed, at) : byUnit(listed, at),
                        q.isBlank() ? List.of() : closed.stream().map(it -> gone(it, at)).toList(),
                        q.isBlank() && listed.isEmpty()));
    }

    @GetMapping(PATH + "/{unit}/flyer.pdf")
    ModelAndView flyer(@PathVariable String unit, HttpServletRequest request) {
        var at = readers.of(request);
        var own =
                pages.all().stream()
                        .filter(it -> it.isListed() && unit(it).equals(unit))
                        .sorted(Comparator.comparing(Official::name))
                        .toList();
        if (own.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return pdf.show(
                "publicpages/web/flyer_pdf",
                new FlyerPage(
                        at.words(),
                        own.getFirst().unit(),
                        website(own.getFirst().school()).orElse(null),
                        websites.ofDistrict().orElse(null),
                        own.stream().map(it -> place(it, at)).toList(),
                        site.at(VerifyController.PATH)),
                "%s-%s.pdf".formatted(unit.replaceAll("[^a-zA-Z0-9-]", "-"), at.language()));
    }

    private List<Group> byUnit(List<Official> listed, Reader at) {
        var units = new LinkedHashMap<String, List<Official>>();
        listed.stream()
                .sorted(
                        Comparator.comparing((Official it) -> it.school() != null)
                                .thenComparing(Official::unit)
                                .thenComparing(Official::name))
                .forEach(it -> units.computeIfAbsent(unit(it), _ -> new ArrayList<>()).add(it));
        return units.entrySet().stream()
                .map(
                        it ->
                                new Group(
                                        id(it.getKey()),
                                        it.getValue().getFirst().unit(),
                                        website(it.getValue().getFirst().school()).orElse(null),
                                        at.to(PATH + "/" + it.getKey() + "/flyer.pdf"),
                                        it.getValue().stream().map(one -> place(one, at)).toList()))
                .toList();
    }

    private List<Group> byPlatform(List<Official> listed, Reader at) {
        var platforms = new LinkedHashMap<String, List<Official>>();
        listed.stream()
                .sorted(
                        Comparator.comparing((Official it) -> it.platform() == null)
                                .thenComparing(it -> Objects.requireNonNullElse(it.platform(), ""))
                                .thenComparing(Official::name))
                .forEach(
                        it ->
                                platforms
                                        .computeIfAbsent(
                                                it.platform() == null
                                                        ? at.say("directory.noplatform")
                                                        : it.platform(),
                                                _ -> new ArrayList<>())
                                        .add(it));
        return platforms.entrySet().stream()
                .map(
                        it ->
                                new Group(
                                        id(it.getKey()),
                                        it.getKey(),
                                        null,
                                        null,
                                        it.getValue().stream().map(one -> place(one, at)).toList()))
                .toList();
    }

    private Place place(Official it, Reader at) {
        var kind = at.say("kind." + it.kind().name());
        return new Place(
                verify(it, at),
                letter(it),
                it.name(),
                (it.platform() == null ? kind : it.platform() + " · " + kind)
                        + ". "
                        + at.say("directory.maintained", it.unit()),
                it.address());
    }

    private Place gone(Official it, Reader at) {
        var closed = Objects.requireNonNull(it.closedAt());
        return new Place(
                verify(it, at),
                letter(it),
                it.name(),
                at.say("directory.closed.on", at.words().day(closed, district.zone())),
                it.address());
    }

    private static String verify(Official it, Reader at) {
        return ListAddress.of(VerifyController.PATH)
                .with("lang", at.language())
                .with("url", it.address())
                .first();
    }

    private static String letter(Official it) {
        var name = Objects.requireNonNullElse(it.platform(), it.kind().name());
        return name.substring(0, 1).toLowerCase(Locale.ROOT);
    }

    private static boolean fits(Official it, String q) {
        var text =
                "%s %s %s %s"
                        .formatted(it.name(), it.unit(), it.platform(), it.address())
                        .toLowerCase(Locale.ROOT);
        return List.of(q.strip().toLowerCase(Locale.ROOT).split("\\s+")).stream()
                .allMatch(text::contains);
    }

    private Optional<String> website(@Nullable String school) {
        return school == null ? websites.ofDistrict() : websites.ofSchool(List.of(school));
    }

    private static String unit(Official it) {
        return Objects.requireNonNullElse(it.school(), DISTRICT);
    }

    private static String id(String text) {
        return "g-" + text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
