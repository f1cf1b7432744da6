package org.chaperone.app.checks.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chaperone.app.checks.Checks;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Words and rules on trial, for the office that minds them. Authors never see what these would have found. */
@Controller
@May({Who.COMMUNICATIONS, Who.ADMINISTRATOR})
class TrialController {

    private static final String VIEW = "checks/web/trial";
    private static final int MOST_LINES = 200;
    private static final int MOST_POSTS = 1_000;
    private static final int LONGEST = 500_000;

    private final Checks checks;

    TrialController(Checks checks) {
        this.checks = checks;
    }

    @GetMapping("/check/trial")
    ModelAndView empty() {
        return Pages.show(VIEW, TrialPage.EMPTY);
    }

    @PostMapping("/check/trial")
    ModelAndView tryOut(
            @RequestParam(defaultValue = "") String lines,
            @RequestParam(defaultValue = "") String posts) {
        var words = lines.lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
        var texts =
                Stream.of(posts.replace("\r\n", "\n").split("\n\\s*\n"))
                        .map(String::strip)
                        .filter(it -> !it.isEmpty())
                        .toList();
        var problems =
                Problems.none()
                        .unless(words.size() <= MOST_LINES, "lines", "Try up to 200 lines at once")
                        .unless(!texts.isEmpty(), "posts", "Paste the posts to try them on")
                        .unless(
                                texts.size() <= MOST_POSTS && posts.length() <= LONGEST,
                                "posts",
                                "Paste up to 1,000 posts and 500,000 characters at once");
        var outcome =
                problems.isEmpty()
                        ? outcome(words, texts, problems)
                        : Optional.<TrialPage.Outcome>empty();
        var page = new TrialPage(lines, posts, problems, outcome);
        return problems.isEmpty() ? Pages.show(VIEW, page) : Pages.putRight(VIEW, page);
    }

    private Optional<TrialPage.Outcome> outcome(
            List<String> words, List<String> texts, Problems problems) {
        try {
            return Optional.of(TrialPage.outcome(texts.size(), checks.trial(words, texts)));
        } catch (IllegalArgumentException wrong) {
            problems.add("lines", "Not understood: " + wrong.getMessage());
            return Optional.empty();
        }
    }
}
