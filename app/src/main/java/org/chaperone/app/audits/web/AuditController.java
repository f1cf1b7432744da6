package org.chaperone.app.audits.web;

import static org.chaperone.app.ui.ListAddress.text;

import java.util.UUID;
import java.util.stream.IntStream;
import org.chaperone.app.audits.Audit;
import org.chaperone.app.audits.Audits;
import org.chaperone.app.audits.Finding;
import org.chaperone.app.audits.Rounds;
import org.chaperone.app.audits.page.Look.Means;
import org.chaperone.app.blobs.Blobs;
import org.chaperone.app.policies.Citations;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.Registry;
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
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One audit with its evidence, one finding, one round. */
@Controller
@May(Who.STAFF)
class AuditController {

    private static final String FINDING = "audits/web/finding";
    private static final String READ_TOO = "Read along with it";
    private static final String FINE = "fine";
    private static final String MEND = "mend";

    private final Audits audits;
    private final Rounds rounds;
    private final Registry registry;
    private final Policies policies;
    private final Blobs blobs;
    private final Shown shown;
    private final DistrictTime time;

    AuditController(
            Audits audits,
            Rounds rounds,
            Registry registry,
            Policies policies,
            Blobs blobs,
            Shown shown,
            DistrictTime time) {
        this.audits = audits;
        this.rounds = rounds;
        this.registry = registry;
        this.policies = policies;
        this.blobs = blobs;
        this.shown = shown;
        this.time = time;
    }

    @GetMapping("/audits/{id}")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        var it = audit(id, viewer);
        var outlet = it.outlet();
        return Pages.show(
                "audits/web/audit",
                new AuditPage(
                        shown.audit(it),
                        outlet == null
                                ? it.address()
                                : registry.find(outlet).map(Outlet::name).orElse(it.address()),
                        outlet == null ? null : OutletAuditsPage.path(outlet),
                        policy(it),
                        it.outcomes().stream()
                                .map(one -> shown.item(one, it.pack(), it.edition()))
                                .toList(),
                        it.browser(),
                        IntStream.range(0, it.files().size())
                                .mapToObj(at -> file(it, at))
                                .toList()));
    }

    /** What was read, to be kept elsewhere: never shown as a page of ours. */
    @GetMapping("/audits/{id}/files/{number}")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable int number, Viewer viewer) {
        var it = audit(id, viewer);
        if (number < 0 || number >= it.files().size()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var file = it.files().get(number);
        var content =
                blobs.read(file.name())
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var picture = isPicture(file);
        return ResponseEntity.ok()
                .contentType(
                        picture
                                ? MediaType.parseMediaType(file.type())
                                : MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        (picture ? ContentDisposition.inline() : ContentDisposition.attachment())
                                .filename("capture-" + number + ending(file))
                                .build()
                                .toString())
                .body(content);
    }

    @GetMapping("/audits/findings/{id}")
    ModelAndView finding(@PathVariable UUID id, Viewer viewer) {
        return Pages.show(FINDING, page(found(id, viewer), "", "", Problems.none(), viewer));
    }

    /**
     * @param verdict {@code fine} or {@code mend}
     */
    @PostMapping("/audits/findings/{id}/verdicts")
    ModelAndView judge(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "") String note,
            Viewer viewer) {
        var it = found(id, viewer);
        if (!it.isOpen()) {
            return Pages.goTo("/audits/findings/" + id);
        }
        if (!page(it, "", "", Problems.none(), viewer).mayJudge()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var problems =
                Problems.none()
                        .unless(
                                verdict.equals(FINE) || verdict.equals(MEND),
                                "verdict",
                                "Choose one");
        if (problems.isEmpty()) {
            switch (audits.judge(id, verdict.equals(FINE), note, viewer)) {
                case DONE -> {
                    return Pages.goTo("/audits/findings/" + id);
                }
                case NOT_HERE -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
                case WORDS -> problems.add("note", "Say why, in up to 1,000 letters");
            }
        }
        return Pages.putRight(FINDING, page(it, verdict, note, problems, viewer));
    }

    @GetMapping("/audits/rounds/{id}")
    ModelAndView round(@PathVariable UUID id, Viewer viewer) {
        var it =
                rounds.find(id, viewer)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Pages.show(
                "audits/web/round",
                new RoundPage(
                        it.path(),
                        Shown.doing(it),
                        it.isOver(),
                        it.stoppedAt() != null,
                        it.done(),
                        it.total() == null ? 0 : it.total(),
                        it.by().isEmpty() ? "By itself" : it.by(),
                        time.at(it.askedAt()),
                        rounds.made(it).stream().map(shown::audit).toList()));
    }

    @PostMapping("/audits/rounds/{id}/stop")
    ModelAndView stop(@PathVariable UUID id, Viewer viewer) {
        if (!rounds.stop(id, viewer)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Pages.goTo("/audits/rounds/" + id);
    }

    private FindingPage page(
            Finding it, String verdict, String note, Problems problems, Viewer viewer) {
        var outlet = it.outlet() == null ? null : registry.find(it.outlet()).orElse(null);
        return new FindingPage(
                shown.row(it),
                outlet == null ? null : OutletAuditsPage.path(outlet.id()),
                "/audits/" + it.audit(),
                time.at(it.seenAt()),
                evidence(it, viewer),
                it.isOpen() && mayJudge(outlet, viewer),
                text(verdict),
                text(note),
                problems);
    }

    private static boolean mayJudge(@Nullable Outlet outlet, Viewer viewer) {
        return outlet == null || Audits.mayJudge(outlet, viewer);
    }

    private AuditPage.@Nullable Item evidence(Finding it, Viewer viewer) {
        return audits.find(it.audit(), viewer)
                .flatMap(
                        audit ->
                                audit.outcomes().stream()
                                        .filter(one -> one.rule().equals(it.rule()))
                                        .findFirst()
                                        .map(one -> shown.item(one, audit.pack(), audit.edition())))
                .orElse(null);
    }

    private String policy(Audit it) {
        var pack = it.pack();
        var edition = it.edition();
        return pack == null || edition == null
                ? ""
                : policies.edition(pack, edition)
                        .map(one -> one.title() + ", " + Citations.edition(one.edition()))
                        .orElse(pack);
    }

    private static AuditPage.File file(Audit it, int number) {
        var file = it.files().get(number);
        return new AuditPage.File(
                it.path() + "/files/" + number,
                what(it, number),
                file.address(),
                file.name(),
                isPicture(file));
    }

    /** Of a page that a browser showed three files come first. */
    private static String what(Audit it, int number) {
        var shown = it.means() == Means.RENDERED;
        return switch (number) {
            case 0 ->
                    shown
                            ? "The page with what its scripts made"
                            : it.means() == Means.CAPTURE
                                    ? "The capture"
                                    : "The page as it is sent";
            case 1 -> shown ? "The page as the browser showed it" : READ_TOO;
            case 2 -> shown ? "The page as it is sent" : READ_TOO;
            default -> READ_TOO;
        };
    }

    private static String ending(Audit.File file) {
        return switch (file.type()) {
            case "image/png" -> ".png";
            case "image/jpeg" -> ".jpg";
            default -> ".html";
        };
    }

    private static boolean isPicture(Audit.File file) {
        return file.type().equals("image/png") || file.type().equals("image/jpeg");
    }

    private Audit audit(UUID id, Viewer viewer) {
        return audits.find(id, viewer)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Finding found(UUID id, Viewer viewer) {
        return audits.finding(id, viewer)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
