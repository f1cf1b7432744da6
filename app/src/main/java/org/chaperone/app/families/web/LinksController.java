package org.chaperone.app.families.web;

import static org.chaperone.app.ui.ListAddress.constant;
import static org.chaperone.app.ui.ListAddress.text;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.chaperone.app.families.FamilyLinks;
import org.chaperone.app.families.FamilyLinks.Whom;
import org.chaperone.app.families.Link.Channel;
import org.chaperone.app.families.LinkFilter;
import org.chaperone.app.print.Pdf;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.District;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.chaperone.app.ui.Sheet;
import org.chaperone.app.ui.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Who is asked, and links for them, for who keeps permissions. */
@Controller
@May({Who.PRINCIPAL, Who.RECORDS, Who.COMMUNICATIONS, Who.SUPERINTENDENT})
class LinksController {

    private static final String VIEW = "families/web/links";

    private final FamilyLinks links;
    private final DistrictTime time;
    private final District district;
    private final Site site;
    private final Pdf print;

    LinksController(FamilyLinks links, DistrictTime time, District district, Site site, Pdf print) {
        this.links = links;
        this.time = time;
        this.district = district;
        this.site = site;
        this.print = print;
    }

    @GetMapping("/families")
    ModelAndView index(
            LinkQuery query,
            @RequestParam(required = false) @Nullable String after,
            Viewer viewer) {
        return Pages.show(VIEW, page(query, after, Problems.none(), viewer));
    }

    @PostMapping("/families/letters")
    ModelAndView letters(
            LinkQuery query,
            @RequestParam(defaultValue = "") String whom,
            @RequestParam(defaultValue = "") List<String> adult,
            @RequestParam(defaultValue = "false") boolean pdf,
            Viewer viewer) {
        var problems = problems(whom, adult);
        if (!problems.isEmpty()) {
            return Pages.putRight(VIEW, page(query, null, problems, viewer));
        }
        var made = links.make(filter(query, viewer), whom(whom), adult, Channel.LETTER, viewer);
        var letters = LettersPage.of(made, site.at(FamilyController.LINK), district);
        return pdf && !letters.letters().isEmpty()
                ? print.show("families/web/letters_pdf", letters, "letters.pdf")
                : Pages.show("families/web/letters", letters);
    }

    @PostMapping("/families/mails")
    ModelAndView mails(
            LinkQuery query,
            @RequestParam(defaultValue = "") String whom,
            @RequestParam(defaultValue = "") List<String> adult,
            Viewer viewer) {
        var problems = problems(whom, adult);
        if (!problems.isEmpty()) {
            return Pages.putRight(VIEW, page(query, null, problems, viewer));
        }
        var made = links.make(filter(query, viewer), whom(whom), adult, Channel.MAIL, viewer);
        return Pages.show("families/web/mailed", MailedPage.of(made, query));
    }

    @PostMapping("/families/links/{id}/withdrawal")
    ModelAndView withdraw(@PathVariable String id, LinkQuery query, Viewer viewer) {
        UUID link = ListAddress.id(id);
        if (link == null || !links.withdraw(link, viewer)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Pages.goTo(query.address().first());
    }

    @PostMapping("/families/exports")
    void export(LinkQuery query, Viewer viewer, HttpServletResponse response) throws IOException {
        try (var sheet =
                new Sheet(
                        response,
                        "families.csv",
                        "Id",
                        "Name",
                        "Asked about",
                        "State",
                        "Asked on",
                        "Works until",
                        "E-mail")) {
            for (var it : links.export(filter(query, viewer), viewer)) {
                var link = it.link();
                sheet.row(
                        it.id(),
                        it.name(),
                        LinksPage.children(it),
                        it.state().words(),
                        link == null ? "" : link.madeAt().toString(),
                        link == null ? "" : link.until().toString(),
                        text(it.email()));
            }
        }
    }

    private static Problems problems(String whom, List<String> adults) {
        var meant = whom(whom);
        return Problems.none()
                .unless(
                        meant != Whom.CHOSEN || adults.stream().anyMatch(it -> !it.isBlank()),
                        "whom",
                        "Tick somebody in the list, or choose everybody");
    }

    private static Whom whom(String word) {
        var known = constant(Whom.values(), word);
        return known == null ? Whom.CHOSEN : known;
    }

    private LinksPage page(
            LinkQuery query, @Nullable String after, Problems problems, Viewer viewer) {
        var schools = links.schools(viewer);
        var filter = query.filter(schools);
        return LinksPage.of(
                query,
                filter,
                after,
                links.list(filter, viewer),
                schools,
                links.classes(filter.school(), viewer),
                problems,
                time);
    }

    private LinkFilter filter(LinkQuery query, Viewer viewer) {
        return query.filter(links.schools(viewer));
    }
}
