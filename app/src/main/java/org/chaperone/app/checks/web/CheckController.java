package org.chaperone.app.checks.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chaperone.app.checks.Checks;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Problems;
import org.chaperone.check.CreditLine;
import org.chaperone.check.Fix;
import org.chaperone.policy.Decision;
import org.chaperone.screening.picture.Picture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A draft holds names, so it is sent in a request's body and answered in the same response; nothing of it is kept. */
@Controller
class CheckController {

    private static final String ALL = "all";
    private static final int LONGEST = 20_000;

    private final Checks checks;
    private final Policies policies;
    private final CheckPages pages;

    CheckController(Checks checks, Policies policies, CheckPages pages) {
        this.checks = checks;
        this.policies = policies;
        this.pages = pages;
    }

    @GetMapping("/check")
    @May(Who.WORKERS)
    ModelAndView empty(Viewer viewer) {
        return pages.unchecked(Draft.EMPTY, viewer);
    }

    /**
     * @param fix the correction to make, {@code all}, {@code credit-line} or nothing
     * @param away the tip to put away, or nothing; what is written stays
     * @param live whether it is checked while it is written
     */
    @PostMapping("/check")
    @May(Who.WORKERS)
    ModelAndView check(
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = Uploads.NAME, required = false)
                    @Nullable List<MultipartFile> files,
            @RequestParam(defaultValue = "") String fix,
            @RequestParam(defaultValue = "") String away,
            @RequestParam(defaultValue = "false") boolean live,
            Viewer viewer) {
        var draft = Draft.of(sent);
        var problems = Problems.none();
        Uploads.judge(files, problems);
        var pictures = problems.isEmpty() ? Uploads.read(files) : List.<Picture>of();
        if (!pictures.isEmpty()) {
            draft = draft.with(checks.look(pictures, Draft.school(viewer)));
        }
        pages.putAway(away, viewer);
        if (!away.isEmpty() && draft.words().isBlank() && draft.pictures().isEmpty()) {
            return pages.unchecked(draft, viewer);
        }
        judge(draft, problems);
        if (!problems.isEmpty()) {
            return pages.putRight(draft, problems, viewer);
        }
        var credit = CreditForm.of(sent);
        if (fix.equals(CreditLine.NAME)) {
            return credited(draft, credit, viewer);
        }
        if (live && fix.isEmpty()) {
            var glance = checks.glance(draft.item(viewer), draft.pictures(), viewer);
            var result = result(draft, credit, glance.checked().decision());
            return pages.show(draft, glance.dated() ? result.toBeAskedAgain() : result, viewer);
        }
        var fixed = fix.isEmpty() ? draft : draft.with(fixed(draft, fix, viewer));
        return pages.show(fixed, result(fixed, credit, decision(fixed, viewer)), viewer);
    }

    private static void judge(Draft draft, Problems problems) {
        boolean pictured = !draft.pictures().isEmpty();
        problems.unless(
                        pictured || !draft.words().isBlank(),
                        "text",
                        "Write or paste the post first")
                .unless(
                        draft.characters() <= LONGEST,
                        "text",
                        "Keep it under %,d characters; this has %,d"
                                .formatted(LONGEST, draft.characters()))
                .unless(
                        pictured || draft.photo() != null || draft.alt(0).isBlank(),
                        "photo",
                        "Say that it has a photo, or take the description out");
    }

    /** With the line that the author filled in, or with what is to put right in it. */
    private ModelAndView credited(Draft draft, CreditForm credit, Viewer viewer) {
        var decision = decision(draft, viewer);
        var fix = maker(draft, credit).unfilled(decision);
        var problems = Problems.none();
        fix.ifPresent(it -> credit.judge(it, problems));
        if (fix.isEmpty() || !problems.isEmpty()) {
            var result = result(draft, credit, decision);
            return problems.isEmpty()
                    ? pages.show(draft, result, viewer)
                    : pages.putRight(draft, result, problems, viewer);
        }
        var fixed = draft.with(credit.fill(fix.get()).in(draft.words()));
        return pages.show(fixed, result(fixed, credit, decision(fixed, viewer)), viewer);
    }

    private Decision decision(Draft draft, Viewer viewer) {
        return checks.check(draft.item(viewer), draft.pictures(), viewer).decision();
    }

    private CheckPage.Result result(Draft draft, CreditForm credit, Decision decision) {
        return maker(draft, credit).of(decision);
    }

    private ResultMaker maker(Draft draft, CreditForm credit) {
        return new ResultMaker(policies.pack(), draft.words(), credit, checks::fixes);
    }

    /** The text with one correction made, or all of them, the last place first so that places stay right. */
    private String fixed(Draft draft, String wanted, Viewer viewer) {
        var text = draft.words();
        var maker = maker(draft, CreditForm.EMPTY);
        var chosen = new ArrayList<Fix>();
        for (var reason : decision(draft, viewer).reasons()) {
            for (var fix : checks.fixes(reason, text)) {
                if (fix.blanks().isEmpty()
                        && (wanted.equals(ALL) || wanted.equals(maker.key(fix)))) {
                    chosen.add(fix);
                }
            }
        }
        chosen.sort(Comparator.comparingInt(Fix::start).reversed());
        var untouched = text.length();
        for (var fix : chosen) {
            if (fix.end() <= untouched) {
                text = fix.in(text);
                untouched = fix.start();
            }
            if (!wanted.equals(ALL)) {
                break;
            }
        }
        return text;
    }
}
