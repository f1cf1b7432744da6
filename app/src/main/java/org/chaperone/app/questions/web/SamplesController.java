package org.chaperone.app.questions.web;

import java.util.UUID;
import org.chaperone.app.questions.SamplePost;
import org.chaperone.app.questions.SamplePosts;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Sample posts, which the communications office approves of. */
@Controller
@May(Who.WORKERS)
class SamplesController {

    private static final String PATH = "/examples";
    private static final String VIEW = "questions/web/samples";

    private final SamplePosts samples;

    SamplesController(SamplePosts samples) {
        this.samples = samples;
    }

    @GetMapping(PATH)
    ModelAndView show(Viewer viewer) {
        return Pages.show(VIEW, page("", "", Problems.none(), viewer));
    }

    @PostMapping(PATH)
    ModelAndView add(
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String words,
            Viewer viewer) {
        if (!SamplePosts.mayAdd(viewer)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (samples.add(title, words, viewer)) {
            return Pages.goTo(PATH);
        }
        var problems =
                Problems.none()
                        .unless(
                                fits(title, SamplePost.LONGEST_TITLE),
                                "title",
                                "Give it a title of up to 120 letters")
                        .unless(
                                fits(words, SamplePost.MOST_WORDS),
                                "words",
                                "Give the post in up to 2,000 letters");
        return Pages.putRight(VIEW, page(title, words, problems, viewer));
    }

    @PostMapping(PATH + "/{id}/withdrawal")
    ModelAndView withdraw(@PathVariable UUID id, Viewer viewer) {
        if (!samples.withdraw(id, viewer)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Pages.goTo(PATH);
    }

    private SamplesPage page(String title, String words, Problems problems, Viewer viewer) {
        return new SamplesPage(samples.all(), SamplePosts.mayAdd(viewer), title, words, problems);
    }

    private static boolean fits(String text, int most) {
        return !text.isBlank() && text.strip().length() <= most;
    }
}
