package org.chaperone.app.photos.web;

import java.util.UUID;
import org.chaperone.app.directory.PeopleFilter.Kind;
import org.chaperone.app.photos.Clearances;
import org.chaperone.app.photos.FamilyAsking;
import org.chaperone.app.photos.PhotoAnswer.Shown;
import org.chaperone.app.photos.PhotoChecks;
import org.chaperone.app.photos.asking.Asking;
import org.chaperone.app.photos.asking.ColleagueRequests;
import org.chaperone.app.photos.asking.Matter;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** "Ask now": of somebody in a picture who isn't known to permit it. */
@Controller
@May(Who.STAFF)
class PhotoAskingController {

    private final PhotoChecks checks;
    private final Clearances clearances;
    private final ColleagueRequests requests;
    private final FamilyAsking families;
    private final SentPhotos sentPhotos;
    private final PhotoResults results;
    private final PhotoPages pages;

    PhotoAskingController(
            PhotoChecks checks,
            Clearances clearances,
            ColleagueRequests requests,
            FamilyAsking families,
            SentPhotos sentPhotos,
            PhotoResults results,
            PhotoPages pages) {
        this.checks = checks;
        this.clearances = clearances;
        this.requests = requests;
        this.families = families;
        this.sentPhotos = sentPhotos;
        this.results = results;
        this.pages = pages;
    }

    /**
     * In the middle of a check, which goes on with what was filled in.
     *
     * @param ask the id of one of those who were ticked
     */
    @PostMapping("/photos/asking")
    ModelAndView ask(
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = Upload.NAME, required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String ask,
            Viewer viewer) {
        var problems = Problems.none();
        var form = sentPhotos.form(sent, file, problems, viewer);
        var draft = form.draft(problems);
        if (draft.isEmpty()) {
            return pages.putRight(form, null, problems, viewer);
        }
        var answer = checks.check(draft.get(), viewer);
        var said =
                answer.people().stream()
                        .filter(it -> it.id().equals(ask))
                        .findFirst()
                        .map(it -> ask(it, Matter.of(draft.get()), viewer))
                        .orElseGet(() -> Asking.OUT_OF_SIGHT.words(""));
        return pages.show(form, results.of(draft.get(), answer, viewer), said, viewer);
    }

    private String ask(Shown shown, Matter matter, Viewer viewer) {
        return shown.kind() == Kind.STUDENT
                ? families.ask(shown.id(), matter.cells(), viewer)
                : requests.ask(shown.id(), matter, viewer).words(shown.name());
    }

    /** Of somebody on a clearance. */
    @PostMapping("/photos/clearances/{id}/asking")
    ModelAndView ask(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String ask, Viewer viewer) {
        var clearance =
                clearances
                        .one(id, viewer)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var named = clearance.people().stream().anyMatch(it -> it.id().equals(ask));
        var came = named ? requests.ask(ask, Matter.of(clearance), viewer) : Asking.OUT_OF_SIGHT;
        return Pages.goTo(
                ListAddress.of(ClearanceQuery.PATH + "/" + id)
                        .with("said", ListAddress.word(came))
                        .with("who", named ? ask : null)
                        .first());
    }
}
