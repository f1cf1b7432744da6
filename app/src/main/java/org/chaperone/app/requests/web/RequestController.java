package org.chaperone.app.requests.web;

import static org.chaperone.app.ui.ListAddress.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.chaperone.app.requests.Content.Evidence;
import org.chaperone.app.requests.Decided.Act;
import org.chaperone.app.requests.Deciding;
import org.chaperone.app.requests.Filed;
import org.chaperone.app.requests.Filing;
import org.chaperone.app.requests.OpenedRequest;
import org.chaperone.app.requests.Outcome;
import org.chaperone.app.requests.Procedures;
import org.chaperone.app.requests.Procedures.InForce;
import org.chaperone.app.requests.Request;
import org.chaperone.app.requests.Requests;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.chaperone.policy.procedure.RequestKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One request: begun, filled in, sent, shown, decided, taken back, ended, renewed. */
@Controller
@May(Who.WORKERS)
class RequestController {

    private static final String FIND = "find";
    private static final String SEND = "send";

    private final Procedures procedures;
    private final Filing filing;
    private final Deciding deciding;
    private final Requests requests;
    private final RequestForms forms;
    private final RequestPages pages;
    private final AttachedFiles attachedFiles;

    RequestController(
            Procedures procedures,
            Filing filing,
            Deciding deciding,
            Requests requests,
            RequestForms forms,
            RequestPages pages,
            AttachedFiles attachedFiles) {
        this.procedures = procedures;
        this.filing = filing;
        this.deciding = deciding;
        this.requests = requests;
        this.forms = forms;
        this.pages = pages;
        this.attachedFiles = attachedFiles;
    }

    @GetMapping("/requests/new")
    ModelAndView choose() {
        return pages.choose();
    }

    @GetMapping("/requests/new/{kind}")
    ModelAndView fillIn(@PathVariable String kind, Viewer viewer) {
        return forms.empty(inForce(kind), viewer);
    }

    /**
     * @param what {@code find} a class or its students, {@code send}, or nothing: keep it as a draft
     */
    @PostMapping("/requests")
    ModelAndView begin(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(name = "do", defaultValue = "") String what,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            Viewer viewer) {
        var found = RequestKind.of(kind).flatMap(procedures::of);
        if (found.isEmpty()) {
            return Pages.goTo("/requests/new");
        }
        var by = found.get();
        var form = RequestForm.of(sent, by.procedure());
        var problems = Problems.none();
        var attached = attachedFiles.keep(files, problems);
        if (what.equals(FIND)
                && problems.isEmpty()
                && attached.isEmpty()
                && form.keep().isEmpty()) {
            return forms.show(by, null, form, List.of(), viewer);
        }
        var content = form.content(forms.answers(by, form), attached);
        var begun = filing.begin(form.from(), by.procedure().kind(), content, viewer);
        if (!(begun instanceof Filed.Done(var id))) {
            return came(begun, by, null, form, List.of(), viewer);
        }
        var it = one(id, viewer);
        return it.mayWrite() && it.request().kind() == by.procedure().kind()
                ? keep(it, null, what, by, form, attached, problems, viewer)
                : Pages.goTo(it.request().path());
    }

    @GetMapping("/requests/{id}")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        return pages.show(one(id, viewer), RequestDeed.NONE, viewer);
    }

    @GetMapping("/requests/{id}/change")
    ModelAndView fillInChange(@PathVariable UUID id, Viewer viewer) {
        var it = one(id, viewer);
        return it.mayWrite()
                ? forms.show(
                        inForce(it.request().kind().word()),
                        it.request(),
                        RequestForm.of(it.request().content()),
                        it.request().content().evidence(),
                        viewer)
                : Pages.goTo(it.request().path());
    }

    /**
     * @param what as in {@link #begin}
     */
    @PostMapping("/requests/{id}/change")
    ModelAndView change(
            @PathVariable UUID id,
            @RequestParam(name = "do", defaultValue = "") String what,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            Viewer viewer) {
        var it = one(id, viewer);
        if (!it.mayWrite()) {
            return Pages.goTo(it.request().path());
        }
        var by = inForce(it.request().kind().word());
        var form = RequestForm.of(sent, by.procedure());
        var problems = Problems.none();
        var attached = attachedFiles.keep(files, problems);
        return keep(it, it.request(), what, by, form, attached, problems, viewer);
    }

    /** As a file to keep, never shown within our own pages. */
    @GetMapping("/requests/{id}/files/{blob}")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable String blob, Viewer viewer) {
        var file =
                one(id, viewer)
                        .evidence(blob)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var given =
                attachedFiles
                        .give(file)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(given.kind().mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(given.content());
    }

    @PostMapping("/requests/{id}/decision")
    ModelAndView decide(@PathVariable UUID id, RequestDeed deed, Viewer viewer) {
        var it = one(id, viewer);
        var act = ListAddress.constant(Act.values(), deed.act());
        if (act == null && it.mayDecide()) {
            return pages.putRight(
                    it, deed, Problems.none().add("act", "Choose what you decide"), viewer);
        }
        var outcome =
                act == null
                        ? Outcome.DECIDED
                        : deciding.decide(
                                id,
                                new Deciding.Word(
                                        text(deed.digest()),
                                        act,
                                        text(deed.note()),
                                        text(deed.conditions()),
                                        text(deed.reference())),
                                viewer);
        return pages.came(outcome, it, deed, viewer);
    }

    @PostMapping("/requests/{id}/withdrawal")
    ModelAndView withdraw(@PathVariable UUID id, RequestDeed deed, Viewer viewer) {
        var it = one(id, viewer);
        return pages.came(filing.withdraw(id, text(deed.reason()), viewer), it, deed, viewer);
    }

    @PostMapping("/requests/{id}/end")
    ModelAndView end(@PathVariable UUID id, RequestDeed deed, Viewer viewer) {
        var it = one(id, viewer);
        return pages.came(deciding.end(id, text(deed.reason()), viewer), it, deed, viewer);
    }

    @PostMapping("/requests/{id}/renewal")
    ModelAndView renew(@PathVariable UUID id, Viewer viewer) {
        var it = one(id, viewer);
        return filing.renew(id, viewer) instanceof Filed.Done(var made)
                ? Pages.goTo(RequestQuery.PATH + "/" + made + "/change")
                : Pages.goTo(it.request().path());
    }

    /**
     * A draft is kept whatever comes of sending it, with the files that came along. What was sent changes by sending alone: files
     * that come too early for that are to be chosen again.
     *
     * @param problems with the files
     */
    private ModelAndView keep(
            OpenedRequest it,
            @Nullable Request of,
            String what,
            InForce by,
            RequestForm form,
            List<Evidence> attached,
            Problems problems,
            Viewer viewer) {
        var id = it.request().id();
        var all = form.evidence(it.request().content().evidence(), attached);
        var content = form.content(forms.answers(by, form), all);
        var written =
                what.equals(FIND) && attached.isEmpty()
                        ? new Filed.NotHere()
                        : filing.write(id, content, viewer);
        if (written instanceof Filed.Wrong(var wrong)) {
            wrong.byField().forEach(problems::add);
        } else if (what.equals(FIND) && written instanceof Filed.NotHere && !attached.isEmpty()) {
            problems.add("files", "Choose the files again when you send it");
        } else if (what.equals(FIND) && problems.isEmpty()) {
            return forms.show(by, of, form, all, viewer);
        }
        if (!problems.isEmpty()) {
            var kept = written instanceof Filed.Done ? all : it.request().content().evidence();
            return forms.putRight(by, of, form, kept, problems, viewer);
        }
        var came = what.equals(SEND) ? filing.send(id, content, viewer) : new Filed.Done(id);
        return came(came, by, of, form, all, viewer);
    }

    private ModelAndView came(
            Filed came,
            InForce by,
            @Nullable Request of,
            RequestForm form,
            List<Evidence> attached,
            Viewer viewer) {
        return switch (came) {
            case Filed.Done(var id) -> Pages.goTo(RequestQuery.PATH + "/" + id);
            case Filed.Wrong(var problems) ->
                    forms.putRight(by, of, form, attached, problems, viewer);
            case Filed.NotHere() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private InForce inForce(String kind) {
        return RequestKind.of(kind)
                .flatMap(procedures::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private OpenedRequest one(UUID id, Viewer viewer) {
        return requests.open(id, viewer)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
