package org.chaperone.app.notices.web;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chaperone.app.notices.Samples;
import org.chaperone.app.notices.Wordings;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.chaperone.policy.notice.Language;
import org.chaperone.policy.notice.Letter;
import org.chaperone.policy.notice.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** In which words families are told. */
@Controller
@May({Who.PRINCIPAL, Who.COMMUNICATIONS, Who.SUPERINTENDENT})
class WordingsController {

    private static final String VIEW = "notices/web/wording";

    private final Wordings wordings;
    private final Samples samples;
    private final DistrictTime time;

    WordingsController(Wordings wordings, Samples samples, DistrictTime time) {
        this.wordings = wordings;
        this.samples = samples;
        this.time = time;
    }

    @GetMapping("/notices/wordings")
    ModelAndView index() {
        return Pages.show(
                "notices/web/wordings",
                new WordingsPage(
                        wordings.kinds().stream()
                                .map(
                                        it ->
                                                WordingsPage.row(
                                                        it,
                                                        wordings.published(it.id()).orElse(null),
                                                        wordings.history(it.id()),
                                                        time))
                                .toList()));
    }

    @GetMapping("/notices/wordings/{kind}")
    ModelAndView show(@PathVariable String kind, Viewer viewer) {
        var notice = find(kind);
        return Pages.show(VIEW, page(notice, wordings.current(notice), Problems.none(), viewer));
    }

    /** What was typed, filled in, without keeping it. */
    @PostMapping("/notices/wordings/{kind}/preview")
    ModelAndView preview(
            @PathVariable String kind, @RequestParam Map<String, String> form, Viewer viewer) {
        var notice = find(kind);
        var letters = letters(form);
        return Pages.show(VIEW, page(notice, letters, problems(notice, letters), viewer));
    }

    @PostMapping("/notices/wordings/{kind}")
    ModelAndView save(
            @PathVariable String kind, @RequestParam Map<String, String> form, Viewer viewer) {
        var notice = find(kind);
        var letters = letters(form);
        var tooLong = tooLong(letters);
        if (!tooLong.isEmpty()) {
            return Pages.putRight(VIEW, page(notice, letters, tooLong, viewer));
        }
        if (!wordings.save(kind, letters, viewer)) {
            throw OccasionController.gone();
        }
        return Pages.goTo("/notices/wordings/" + notice.id());
    }

    @PostMapping("/notices/wordings/{kind}/publication")
    ModelAndView publish(
            @PathVariable String kind, @RequestParam Map<String, String> form, Viewer viewer) {
        var notice = find(kind);
        var letters = letters(form);
        var publishing =
                wordings.publish(kind, letters, viewer).orElseThrow(OccasionController::gone);
        return publishing.faults().isEmpty()
                ? Pages.goTo("/notices/wordings")
                : Pages.putRight(VIEW, page(notice, letters, problems(notice, letters), viewer));
    }

    private WordingPage page(
            Notice notice, Map<Language, Letter> letters, Problems problems, Viewer viewer) {
        return WordingPage.of(
                notice,
                letters,
                wordings.languages(),
                wordings.history(notice.id()),
                Wordings.mayPublish(viewer),
                problems,
                samples,
                time);
    }

    /** All of them, several of one field in one sentence after the other. */
    private Problems problems(Notice notice, Map<Language, Letter> letters) {
        var byField = new LinkedHashMap<String, String>();
        wordings.faults(notice, letters)
                .forEach(
                        it ->
                                byField.merge(
                                        WordingPage.field(it.language(), it.part()),
                                        it.words() + ".",
                                        (one, other) -> one + " " + other));
        var problems = Problems.none();
        byField.forEach(problems::add);
        return problems;
    }

    private static Problems tooLong(Map<Language, Letter> letters) {
        var problems = Problems.none();
        letters.forEach(
                (language, letter) ->
                        problems.unless(
                                        letter.subject().length() <= Notice.LONGEST_SUBJECT,
                                        WordingPage.field(language, Notice.Fault.Part.SUBJECT),
                                        "Write up to %d characters"
                                                .formatted(Notice.LONGEST_SUBJECT))
                                .unless(
                                        letter.body().length() <= Notice.LONGEST_BODY,
                                        WordingPage.field(language, Notice.Fault.Part.BODY),
                                        "Write up to %,d characters"
                                                .formatted(Notice.LONGEST_BODY)));
        return problems;
    }

    private Map<Language, Letter> letters(Map<String, String> form) {
        var letters = new EnumMap<Language, Letter>(Language.class);
        for (var language : wordings.languages()) {
            letters.put(
                    language,
                    new Letter(
                            plain(form, WordingPage.field(language, Notice.Fault.Part.SUBJECT)),
                            plain(form, WordingPage.field(language, Notice.Fault.Part.BODY))));
        }
        return letters;
    }

    /** Browsers end lines as mail does; the database takes no zero. */
    private static String plain(Map<String, String> form, String field) {
        return form.getOrDefault(field, "").replace("\r\n", "\n").replace("\0", "");
    }

    private Notice find(String kind) {
        return wordings.kind(kind).orElseThrow(OccasionController::gone);
    }
}
