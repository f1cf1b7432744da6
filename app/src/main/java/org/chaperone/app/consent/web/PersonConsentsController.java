package org.chaperone.app.consent.web;

import java.time.Clock;
import java.util.UUID;
import org.chaperone.app.blobs.Blobs;
import org.chaperone.app.consent.CourtOrders;
import org.chaperone.app.consent.Permissions;
import org.chaperone.app.consent.PersonLedger;
import org.chaperone.app.consent.Recording.Reason;
import org.chaperone.app.consent.Recording.Refused;
import org.chaperone.app.consent.Statement;
import org.chaperone.app.consent.Statements;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One person's permissions, for who keeps them. */
@Controller
@May({Who.PRINCIPAL, Who.RECORDS, Who.COMMUNICATIONS, Who.SUPERINTENDENT})
class PersonConsentsController {

    private static final String PERSON = "consent/web/person";
    private static final String STATEMENT = "consent/web/statement";

    private final Permissions permissions;
    private final Statements statements;
    private final CourtOrders orders;
    private final Blobs blobs;
    private final Policies policies;
    private final DistrictTime time;
    private final Clock clock;

    PersonConsentsController(
            Permissions permissions,
            Statements statements,
            CourtOrders orders,
            Blobs blobs,
            Policies policies,
            DistrictTime time,
            Clock clock) {
        this.permissions = permissions;
        this.statements = statements;
        this.orders = orders;
        this.blobs = blobs;
        this.policies = policies;
        this.time = time;
        this.clock = clock;
    }

    @GetMapping("/consents/{person}")
    ModelAndView show(@PathVariable String person, Viewer viewer) {
        return Pages.show(
                PERSON,
                PersonConsentsPage.of(
                        ledger(person, viewer), OrderForm.EMPTY, Problems.none(), time));
    }

    @GetMapping("/consents/{person}/statements/new")
    ModelAndView form(@PathVariable String person, Viewer viewer) {
        return Pages.show(
                STATEMENT,
                StatementPage.of(ledger(person, viewer), StatementForm.EMPTY, Problems.none()));
    }

    @PostMapping("/consents/{person}/statements")
    ModelAndView put(
            @PathVariable String person,
            StatementForm form,
            @RequestParam(name = "scan", required = false) @Nullable MultipartFile sent,
            Viewer viewer) {
        var ledger = ledger(person, viewer);
        var problems = Problems.none();
        var scan = Scan.read(sent, problems);
        var read =
                form.read(
                        ledger.person(),
                        clock.instant(),
                        policies.zone(),
                        scan.map(it -> Blobs.sha256(it.content())).orElse(null),
                        problems);
        if (read.isPresent()) {
            scan.ifPresent(it -> blobs.keep(it.content()));
            if (statements.record(read.get(), viewer) instanceof Refused(var reason)) {
                problems.add("signer", words(reason));
            }
        }
        return problems.isEmpty()
                ? Pages.goTo("/consents/" + ledger.person().id())
                : Pages.putRight(STATEMENT, StatementPage.of(ledger, form, problems));
    }

    /** Sent twice, it is undone once. */
    @PostMapping("/consents/{person}/statements/{id}/undo")
    ModelAndView undo(
            @PathVariable String person,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String why,
            Viewer viewer) {
        var ledger = ledger(person, viewer);
        if (why.isBlank()) {
            return again(ledger, Problems.none().add("why", "Say why it is undone"));
        }
        var done = one(ledger, id).undone() != null;
        if (!done && !statements.undo(id, shortened(why), viewer)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Pages.goTo("/consents/" + ledger.person().id());
    }

    @GetMapping("/consents/{person}/statements/{id}/scan")
    ResponseEntity<byte[]> scan(@PathVariable String person, @PathVariable UUID id, Viewer viewer) {
        var evidence = one(ledger(person, viewer), id).evidence();
        var scan = evidence == null ? null : blobs.read(evidence).flatMap(Scan::of).orElse(null);
        if (scan == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .contentType(scan.type())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("form." + scan.type().getSubtype())
                                .build()
                                .toString())
                .body(scan.content());
    }

    @PostMapping("/consents/{person}/orders")
    ModelAndView order(@PathVariable String person, OrderForm form, Viewer viewer) {
        var ledger = ledger(person, viewer);
        var problems = Problems.none();
        var read = form.read(ledger.person().id(), policies.today(), problems);
        if (read.isPresent() && orders.record(read.get(), viewer) instanceof Refused(var reason)) {
            if (reason == Reason.OUT_OF_SIGHT) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            }
            problems.add(reason == Reason.OWN_FAMILY ? "kind" : "adult", reason.words());
        }
        return problems.isEmpty()
                ? Pages.goTo("/consents/" + ledger.person().id())
                : Pages.putRight(PERSON, PersonConsentsPage.of(ledger, form, problems, time));
    }

    /** Sent twice, it is ended once. */
    @PostMapping("/consents/{person}/orders/{id}/end")
    ModelAndView end(
            @PathVariable String person,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String why,
            Viewer viewer) {
        var ledger = ledger(person, viewer);
        if (why.isBlank()) {
            return again(ledger, Problems.none().add("why", "Say why it ends"));
        }
        var order = ledger.orders().stream().filter(it -> it.id().equals(id)).findFirst();
        var ended = order.filter(it -> it.endedAt() != null).isPresent();
        if (order.isEmpty() || !ended && !orders.end(id, shortened(why), viewer)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Pages.goTo("/consents/" + ledger.person().id());
    }

    private ModelAndView again(PersonLedger ledger, Problems problems) {
        return Pages.putRight(
                PERSON, PersonConsentsPage.of(ledger, OrderForm.EMPTY, problems, time));
    }

    private PersonLedger ledger(String person, Viewer viewer) {
        return permissions
                .ledger(person, viewer)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Statement one(PersonLedger ledger, UUID id) {
        return ledger.statements().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String words(Reason reason) {
        if (reason == Reason.OUT_OF_SIGHT) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return reason.words();
    }

    private static String shortened(String why) {
        return why.length() <= 500 ? why : why.substring(0, 500);
    }
}
