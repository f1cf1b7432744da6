package org.chaperone.app.policies.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chaperone.app.policies.Citations;
import org.chaperone.app.policies.OfficialPages;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.policies.ProfileCheck;
import org.chaperone.app.policies.Text;
import org.chaperone.app.policies.Texts;
import org.chaperone.app.policies.Words;
import org.chaperone.app.policies.web.PersonalPage.Note;
import org.chaperone.app.policies.web.PersonalPage.Profile;
import org.chaperone.app.policies.web.PersonalPage.Reason;
import org.chaperone.app.policies.web.PersonalPage.Result;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.chaperone.policy.Decision;
import org.chaperone.policy.Guidance;
import org.chaperone.policy.Pack;
import org.chaperone.policy.Verdict;
import org.chaperone.policy.Way;
import org.chaperone.policy.question.Fact;
import org.chaperone.policy.question.Personal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The guide to one's own accounts. Nothing here is recorded: not who read it, not what was pasted. What is pasted comes
 * in the body of a request, so that no address, history or log holds it.
 */
@Controller
@May(Who.WORKERS)
class PersonalController {

    private static final String VIEW = "policies/web/personal";
    private static final int LONGEST_PROFILE = 5_000;
    private static final String PAGE = "{page}";

    private final Policies policies;
    private final Texts texts;
    private final ProfileCheck check;
    private final OfficialPages pages;

    PersonalController(Policies policies, Texts texts, ProfileCheck check, OfficialPages pages) {
        this.policies = policies;
        this.texts = texts;
        this.check = check;
        this.pages = pages;
    }

    @GetMapping("/guidance/personal")
    ModelAndView guide(@RequestParam(defaultValue = "false") boolean note, Viewer viewer) {
        return Pages.show(
                VIEW,
                page(
                        note ? note(viewer) : Optional.empty(),
                        Profile.EMPTY,
                        Problems.none(),
                        Optional.empty()));
    }

    @PostMapping("/guidance/personal")
    ModelAndView profile(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String work,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String logo,
            Viewer viewer) {
        var profile = new Profile(text, work, name, logo);
        var problems =
                Problems.none()
                        .unless(
                                text.length() <= LONGEST_PROFILE,
                                "text",
                                "Keep it under %,d characters; this has %,d"
                                        .formatted(LONGEST_PROFILE, text.length()));
        if (!problems.isEmpty()) {
            return Pages.putRight(
                    VIEW, page(Optional.empty(), profile, problems, Optional.empty()));
        }
        var checked = check.check(text, flag(work), flag(name), flag(logo), viewer);
        return Pages.show(
                VIEW, page(Optional.empty(), profile, problems, Optional.of(result(checked))));
    }

    private PersonalPage page(
            Optional<Note> note, Profile profile, Problems problems, Optional<Result> result) {
        var pack = policies.pack();
        return new PersonalPage(
                guide().stream().map(it -> TextView.of(it, pack, policies.zone())).toList(),
                noteText().isPresent(),
                note,
                profile,
                problems,
                result);
    }

    private List<Text> guide() {
        return texts.at(Guidance.Moment.PERSONAL_GUIDE);
    }

    /** The text of the guide whose quoted words hold a place for the address of the official page. */
    private Optional<String> noteText() {
        return guide().stream()
                .flatMap(it -> Quotes.in(it.guidance().body()).stream())
                .filter(it -> it.contains(PAGE))
                .findFirst();
    }

    private Optional<Note> note(Viewer viewer) {
        var ofSchool = pages.ofSchool(viewer.schools());
        var address = ofSchool.or(pages::ofDistrict);
        return noteText()
                .flatMap(
                        text ->
                                address.map(
                                        it ->
                                                new Note(
                                                        text.replace(PAGE, it),
                                                        ofSchool.isPresent()
                                                                ? "your school’s page"
                                                                : "the district’s page, since your school has none")));
    }

    private Result result(ProfileCheck.Result checked) {
        var pack = policies.pack();
        var decision = checked.decision();
        return new Result(
                Words.tone(decision.verdict()),
                word(decision.verdict()),
                title(decision),
                decision.reasons().stream().map(it -> reason(it, pack)).toList(),
                read(checked.facts()),
                guide().stream()
                        .filter(
                                it ->
                                        it.guidance().clauses().stream()
                                                .anyMatch(decision.cites()::contains))
                        .map(it -> TextView.of(it, pack, policies.zone()))
                        .toList(),
                decision.missing().stream()
                        .map(PersonalController::label)
                        .collect(Collectors.joining(", ")));
    }

    private static Reason reason(Decision.Reason reason, Pack pack) {
        return new Reason(
                Words.tone(reason.verdict()),
                reason.message(),
                Citations.of(pack, reason.clauses()),
                reason.instead().stream().map(Way::more).filter(it -> !it.isBlank()).toList());
    }

    /** What a fact of the question is called. */
    private static String label(String fact) {
        return Arrays.stream(Personal.class.getRecordComponents())
                .filter(it -> it.getName().equals(fact))
                .map(it -> it.getAnnotation(Fact.class).label().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse(fact);
    }

    private static String word(Verdict verdict) {
        return switch (verdict) {
            case ALLOW -> "Passes";
            case INFORM -> "Good to know";
            case WARN, NEEDS_APPROVAL, HOLD, DENY -> "Needs attention";
            case CANT_TELL -> "Can’t tell";
        };
    }

    private static String title(Decision decision) {
        return switch (decision.verdict()) {
            case ALLOW -> "Nothing in it needs your attention.";
            case INFORM -> "It’s fine, and there’s something to know.";
            case WARN, NEEDS_APPROVAL, HOLD, DENY -> "Something in it needs your attention.";
            case CANT_TELL -> "It depends on something you left open.";
        };
    }

    private static List<String> read(Personal facts) {
        var read = new ArrayList<String>();
        add(read, facts.namesEmployer(), "names a school or the district", "names no school");
        add(
                read,
                facts.ownViewsStatement(),
                "says that the views are your own",
                "doesn’t say that the views are your own");
        add(read, facts.looksEndorsed(), "sounds official", "doesn’t sound official");
        return read;
    }

    private static void add(List<String> read, @Nullable Boolean fact, String yes, String no) {
        if (fact != null) {
            read.add(fact ? yes : no);
        }
    }

    private static @Nullable Boolean flag(String answer) {
        return switch (answer) {
            case "yes" -> true;
            case "no" -> false;
            default -> null;
        };
    }
}
