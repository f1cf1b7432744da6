package org.chaperone.app.announcements.web;

import static org.chaperone.app.ui.ListAddress.text;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chaperone.app.announcements.AccessMark;
import org.chaperone.app.announcements.AccessMarks;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Listed;
import org.chaperone.app.directory.PeopleFilter;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Days;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.ListAddress;
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

/** Who can't reach pages or accounts. */
@Controller
@May(Who.STAFF)
class MarksController {

    static final String PATH = "/without-internet";

    private static final String VIEW = "announcements/web/mark";
    private static final int MOST_FOUND = 20;

    private final AccessMarks marks;
    private final Directory directory;
    private final Policies policies;
    private final DistrictTime time;

    MarksController(AccessMarks marks, Directory directory, Policies policies, DistrictTime time) {
        this.marks = marks;
        this.directory = directory;
        this.policies = policies;
        this.time = time;
    }

    /**
     * @param q words of a student's or adult's name
     */
    @GetMapping("/without-internet")
    ModelAndView index(@RequestParam(defaultValue = "") String q, Viewer viewer) {
        var words = q.replace("\0", "").strip();
        var all = marks.holding(viewer);
        var shown = all.stream().limit(MarksPage.MOST).toList();
        var names =
                directory.ties(shown.stream().map(AccessMark::person).collect(Collectors.toSet()));
        return Pages.show(
                "announcements/web/marks",
                new MarksPage(
                        q,
                        words.isEmpty() ? List.of() : found(words, viewer),
                        shown.stream()
                                .flatMap(
                                        it ->
                                                Optional.ofNullable(names.get(it.person()))
                                                        .map(one -> row(it, one.name()))
                                                        .stream())
                                .toList(),
                        all.size() > shown.size()));
    }

    @GetMapping("/without-internet/{person}")
    ModelAndView show(@PathVariable String person, Viewer viewer) {
        var form = new MarkForm(null, policies.today().toString(), null);
        return Pages.show(VIEW, page(person, form, Problems.none(), viewer));
    }

    @PostMapping("/without-internet/{person}")
    ModelAndView mark(@PathVariable String person, MarkForm form, Viewer viewer) {
        var kind = ListAddress.constant(AccessMark.Kind.values(), form.kind());
        var since = Days.read(form.since());
        var problems =
                Problems.none()
                        .unless(kind != null, "kind", "Choose what they can’t reach")
                        .unless(since.isPresent(), "since", "Give the day");
        if (!marks.mayMark(person, viewer)) {
            throw notHere();
        }
        if (problems.isEmpty() && kind != null) {
            switch (marks.mark(person, kind, since.orElseThrow(), text(form.source()), viewer)) {
                case DONE -> {
                    return Pages.goTo(path(person));
                }
                case NOT_HERE -> throw notHere();
                case DAY -> problems.add("since", "Give a day that has come");
                case WORDS -> problems.add("source", "Say who told you, in up to 200 letters");
            }
        }
        return Pages.putRight(VIEW, page(person, form, problems, viewer));
    }

    @PostMapping("/without-internet/marks/{id}/end")
    ModelAndView end(@PathVariable UUID id, Viewer viewer) {
        var person = marks.personOf(id, viewer).orElseThrow(MarksController::notHere);
        if (!marks.mayMark(person, viewer)) {
            throw notHere();
        }
        marks.end(id, viewer);
        return Pages.goTo(path(person));
    }

    private MarkPage page(String person, MarkForm form, Problems problems, Viewer viewer) {
        if (person.indexOf('\0') >= 0) {
            throw notHere();
        }
        var listed =
                directory.person(person, viewer).orElseThrow(MarksController::notHere).person();
        var mayMark = marks.mayMark(person, viewer);
        return new MarkPage(
                path(person),
                listed.name().full(),
                marks.of(person, viewer).stream().map(it -> row(it, mayMark)).toList(),
                mayMark,
                form,
                problems);
    }

    private static MarksPage.Row row(AccessMark it, String name) {
        return new MarksPage.Row(
                path(it.person()), name, it.kind().words(), Days.words(it.since()), it.source());
    }

    private MarkPage.Row row(AccessMark it, boolean mayMark) {
        var ended = it.endedAt();
        return new MarkPage.Row(
                it.kind().words(),
                Days.words(it.since()),
                it.source(),
                "%s, %s".formatted(it.notedBy(), time.at(it.notedAt())),
                ended == null ? "" : "%s, %s".formatted(it.endedBy(), time.at(ended)),
                ended == null && mayMark ? PATH + "/marks/" + it.id() + "/end" : "");
    }

    private List<MarksPage.Person> found(String words, Viewer viewer) {
        return directory
                .some(
                        new PeopleFilter(words, null, null, null, PeopleFilter.Order.NAME),
                        null,
                        MOST_FOUND,
                        viewer)
                .stream()
                .filter(it -> it.kind() != PeopleFilter.Kind.CONTRACTOR)
                .map(MarksController::person)
                .toList();
    }

    private static MarksPage.Person person(Listed it) {
        var grade = it.grade();
        return new MarksPage.Person(
                path(it.id()),
                it.name().full(),
                (grade == null ? "" : "Grade " + grade.label() + ", ")
                        + String.join(", ", it.places()));
    }

    private static String path(String person) {
        return PATH + "/" + person;
    }

    private static ResponseStatusException notHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
