package org.chaperone.app.consent.web;

import java.time.Clock;
import java.util.UUID;
import org.chaperone.app.blobs.Blobs;
import org.chaperone.app.consent.CourtOrders;
import org.chaperone.app.consent.Order;
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
    private static final String WHY = "consent/web/why";

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

    @GetMapping("/consents/{person}/statements/{id}/undo")
    ModelAndView askWhyUndone(@PathVariable String person, @PathVariable UUID id, Viewer viewer) {
        var ledger = ledger(person, viewer);
        return Pages.show(WHY, undoing(ledger, one(ledger, id), "", Problems.none()));
    }

    /** Sent twice, it is undone once. */
    @PostMapping("/consents/{person}/statements/{id}/undo")
    ModelAndView undo(
            @PathVariable String person,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String why,
            Viewer viewer) {
        var ledger = ledger(person, viewer);
        var statement = one(ledger, id);
        var problems = WhyPage.judge(why);
        if (!problems.isEmpty()) {
            return Pages.putRight(WHY, undoing(ledger, statement, why, problems));
        }
        if (statement.undone() == null && !statements.undo(id, why, viewer)) {
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

    @GetMapping("/consents/{person}/orders/{id}/end")
    ModelAndView askWhyEnded(@PathVariable String person, @PathVariable UUID id, Viewer viewer) {
        var ledger = ledger(person, viewer);
        return Pages.show(WHY, ending(ledger, order(ledger, id), "", Problems.none()));
    }

    /** Sent twice, it is ended once. */
    @PostMapping("/consents/{person}/orders/{id}/end")
    ModelAndView end(
            @PathVariable String person,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String why,
            Viewer viewer) {
        var ledger = ledger(person, viewer);
        var order = order(ledger, id);
        var problems = WhyPage.judge(why);
        if (!problems.isEmpty()) {
            return Pages.putRight(WHY, ending(ledger, order, why, problems));
        }
        if (order.endedAt() == null && !orders.end(id, why, viewer)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Pages.goTo("/consents/" + ledger.person().id());
    }

    private static WhyPage undoing(
            PersonLedger ledger, Statement statement, String why, Problems problems) {
        return new WhyPage(
                ledger.person().id(),
                ledger.person().name(),
                "Undo an answer",
                "It was put down wrongly, such as for the wrong child. It stays in the ledger, marked as undone, and counts no more from now on.",
                "/consents/%s/statements/%s/undo".formatted(ledger.person().id(), statement.id()),
                "Undo it",
                why,
                problems);
    }

    private static WhyPage ending(PersonLedger ledger, Order order, String why, Problems problems) {
        return new WhyPage(
                ledger.person().id(),
                ledger.person().name(),
                "End an order",
                "“%s” counts no more from now on. It stays on file, and goes on to count for what was done before."
                        .formatted(order.kind().words()),
                "/consents/%s/orders/%s/end".formatted(ledger.person().id(), order.id()),
                "End it",
                why,
                problems);
    }

    private static Order order(PersonLedger ledger, UUID id) {
        return ledger.orders().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
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
}
