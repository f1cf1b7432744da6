package org.chaperone.app.photos.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.chaperone.app.photos.Clearances;
import org.chaperone.app.photos.PhotoChecks;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.chaperone.screening.picture.CleanCopy;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Who is in a picture is sent in a request's body and answered in the same response; nothing is kept until it is cleared. */
@Controller
@May(Who.STAFF)
class PhotosController {

    private final PhotoChecks checks;
    private final Clearances clearances;
    private final CaptionFixes fixes;
    private final SentPhotos sentPhotos;
    private final PhotoResults results;
    private final SeenPicture seen;
    private final PhotoPages pages;

    PhotosController(
            PhotoChecks checks,
            Clearances clearances,
            CaptionFixes fixes,
            SentPhotos sentPhotos,
            PhotoResults results,
            SeenPicture seen,
            PhotoPages pages) {
        this.checks = checks;
        this.clearances = clearances;
        this.fixes = fixes;
        this.sentPhotos = sentPhotos;
        this.results = results;
        this.seen = seen;
        this.pages = pages;
    }

    /**
     * @param group the id of a class or team to begin with
     */
    @GetMapping("/photos")
    ModelAndView empty(@RequestParam(required = false) @Nullable String group, Viewer viewer) {
        return pages.show(PhotoForm.empty(group), null, viewer);
    }

    /**
     * @param choose the id of a class or team to show
     * @param what {@code find} somebody, {@code fix} the caption, or nothing: check
     */
    @PostMapping("/photos")
    ModelAndView check(
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = Upload.NAME, required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String choose,
            @RequestParam(name = "do", defaultValue = "") String what,
            Viewer viewer) {
        var problems = Problems.none();
        var form = sentPhotos.form(sent, file, problems, viewer);
        if (problems.isEmpty() && !choose.isEmpty()) {
            return pages.show(form.at(choose), null, viewer);
        }
        if (problems.isEmpty() && (what.equals("find") || sent.containsKey("without"))) {
            return pages.show(form, null, viewer);
        }
        var draft = form.draft(problems);
        if (draft.isEmpty()) {
            return pages.putRight(form, null, problems, viewer);
        }
        var answer = checks.check(draft.get(), viewer);
        if (what.equals("fix")) {
            form = form.saying(fixes.made(answer, form.caption()));
            draft = form.draft(problems);
            answer = checks.check(draft.orElseThrow(), viewer);
        }
        return pages.show(form, results.of(draft.orElseThrow(), answer, viewer), viewer);
    }

    @PostMapping("/photos/clearances")
    ModelAndView keep(
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = Upload.NAME, required = false) @Nullable MultipartFile file,
            Viewer viewer) {
        var problems = Problems.none();
        var form = sentPhotos.form(sent, file, problems, viewer);
        var page = ListAddress.id(sent.getFirst("page"));
        var draft = form.draft(problems);
        problems.unless(!form.heads().isEmpty(), "heads", "Count heads first");
        if (draft.isEmpty() || !problems.isEmpty()) {
            return pages.putRight(form, null, problems, viewer);
        }
        var once = page == null ? UUID.randomUUID() : page;
        return switch (clearances.keep(once, draft.get(), viewer)) {
            case Clearances.Keeping.Kept(var id) -> Pages.goTo("/photos/clearances/" + id);
            case Clearances.Keeping.NotClear(var answer) ->
                    pages.putRight(
                            form,
                            results.of(draft.get(), answer, viewer),
                            problems.add("outcome", "Nothing was kept: it can’t go out like this"),
                            viewer);
        };
    }

    @PostMapping("/photos/copy")
    Object copy(
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = Upload.NAME, required = false) @Nullable MultipartFile file,
            Viewer viewer) {
        var problems = Problems.none();
        var picture = Upload.of(file, problems);
        problems.unless(picture.isPresent(), Upload.NAME, "Choose the picture, then press again");
        if (picture.isPresent()) {
            switch (CleanCopy.of(picture.get().bytes())) {
                case CleanCopy.Made made -> {
                    return file(picture.get().name(), made);
                }
                case CleanCopy.NotMade not ->
                        problems.add(Upload.NAME, "No copy was made. %s.".formatted(not.why()));
            }
        }
        return pages.putRight(
                PhotoForm.of(sent, seen.read(sent.getFirst(SeenPicture.NAME))),
                null,
                problems,
                viewer);
    }

    private static ResponseEntity<byte[]> file(String original, CleanCopy.Made made) {
        var base = original.replaceAll("\\.\\w{1,5}$", "");
        var name = (base.isEmpty() ? "picture" : base) + "-clean" + made.format().ending();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(made.format().mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(made.bytes());
    }
}
