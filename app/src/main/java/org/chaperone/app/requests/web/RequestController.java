package org.chaperone.app.requests.web;

import static org.chaperone.app.ui.ListAddress.text;

import java.util.List;
import java.util.UUID;
import org.chaperone.app.requests.Content;
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
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
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

    RequestController(
            Procedures procedures,
            Filing filing,
            Deciding deciding,
            Requests requests,
            RequestForms forms,
            RequestPages pages) {
        this.procedures = procedures;
        this.filing = filing;
        this.deciding = deciding;
        this.requests = requests;
        this.forms = forms;
        this.pages = pages;
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
            Viewer viewer) {
        var found = RequestKind.of(kind).flatMap(procedures::of);
        if (found.isEmpty()) {
            return Pages.goTo("/requests/new");
        }
        var by = found.get();
        var form = RequestForm.of(sent, by.procedure());
        if (what.equals(FIND)) {
            return forms.show(by, null, form, viewer);
        }
        var content = form.content(forms.answers(by, form), List.of());
        var begun = filing.begin(form.from(), by.procedure().kind(), content, viewer);
        if (!(begun instanceof Filed.Done(var id))) {
            return came(begun, by, null, form, viewer);
        }
        var it = one(id, viewer);
        return it.mayWrite()
                ? came(keep(id, what, content, viewer), by, null, form, viewer)
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
            Viewer viewer) {
        var it = one(id, viewer);
        if (!it.mayWrite()) {
            return Pages.goTo(it.request().path());
        }
        var by = inForce(it.request().kind().word());
        var form = RequestForm.of(sent, by.procedure());
        if (what.equals(FIND)) {
            return forms.show(by, it.request(), form, viewer);
        }
        var content = form.content(forms.answers(by, form), it.request().content().evidence());
        return came(keep(id, what, content, viewer), by, it.request(), form, viewer);
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

    /** A draft is kept whatever comes of sending it. */
    private Filed keep(UUID id, String what, Content content, Viewer viewer) {
        var written = filing.write(id, content, viewer);
        if (written instanceof Filed.Wrong) {
            return written;
        }
        return what.equals(SEND) ? filing.send(id, content, viewer) : new Filed.Done(id);
    }

    private ModelAndView came(
            Filed came, InForce by, @Nullable Request of, RequestForm form, Viewer viewer) {
        return switch (came) {
            case Filed.Done(var id) -> Pages.goTo(RequestQuery.PATH + "/" + id);
            case Filed.Wrong(var problems) -> forms.putRight(by, of, form, problems, viewer);
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
