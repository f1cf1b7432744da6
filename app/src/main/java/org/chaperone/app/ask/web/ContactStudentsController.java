package org.chaperone.app.ask.web;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chaperone.app.ask.Ask;
import org.chaperone.app.ask.ContactAnswers;
import org.chaperone.app.ask.facts.Given;
import org.chaperone.app.ask.web.ContactStudentsPage.Result;
import org.chaperone.app.ask.web.ContactStudentsPage.Student;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Gathering;
import org.chaperone.app.directory.Listed;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.chaperone.policy.QuestionType;
import org.chaperone.policy.question.Contact;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;

/**
 * The contact question for students of one's own sight, whose families' consents are looked up. Whom somebody picks is sent in
 * a request's body, never stands in an address, and is kept nowhere.
 */
@Controller
@May(Who.STAFF)
class ContactStudentsController {

    private static final String VIEW = "ask/web/contact_students";
    private static final String EVERYBODY = "all";
    private static final int FEW = 12;

    private final Ask ask;
    private final ContactAnswers contacts;
    private final Directory directory;
    private final Policies policies;
    private final DistrictTime time;

    ContactStudentsController(
            Ask ask,
            ContactAnswers contacts,
            Directory directory,
            Policies policies,
            DistrictTime time) {
        this.ask = ask;
        this.contacts = contacts;
        this.directory = directory;
        this.policies = policies;
        this.time = time;
    }

    @GetMapping("/ask/contact/students")
    ModelAndView pick(WebRequest request, Viewer viewer) {
        return Pages.show(
                VIEW, page(request, "", Set.of(), Optional.empty(), Problems.none(), viewer));
    }

    /**
     * @param choose the id of a class or team to show
     * @param what {@code find} a class, take {@code all} of it, or nothing: answer
     */
    @PostMapping("/ask/contact/students")
    ModelAndView answer(
            WebRequest request,
            @RequestParam(defaultValue = "") String choose,
            @RequestParam(name = "do", defaultValue = "") String what,
            Viewer viewer) {
        var sent = request.getParameterValues("person");
        var group = choose.isEmpty() ? text(request, "group") : choose;
        var people = new LinkedHashSet<>(sent == null ? List.of() : Arrays.asList(sent));
        if (what.equals(EVERYBODY)) {
            students(group, viewer).forEach(it -> people.add(it.id()));
        }
        if (!choose.isEmpty() || what.equals("find")) {
            return Pages.show(
                    VIEW, page(request, group, people, Optional.empty(), Problems.none(), viewer));
        }
        var problems =
                Problems.none()
                        .unless(!people.isEmpty(), "people", "Tick the students you mean")
                        .unless(
                                people.size() <= ContactAnswers.MOST,
                                "people",
                                "Tick up to %d students".formatted(ContactAnswers.MOST));
        if (!problems.isEmpty()) {
            return Pages.putRight(
                    VIEW, page(request, group, people, Optional.empty(), problems, viewer));
        }
        var given = given(request);
        var facts = (Contact) given.facts(ask.asker(viewer).actor());
        var result =
                ContactStudentsPage.result(
                        contacts.answer(facts, people, viewer), given, policies.pack(), time);
        return Pages.show(
                VIEW, page(request, group, people, Optional.of(result), problems, viewer));
    }

    private ContactStudentsPage page(
            WebRequest request,
            String group,
            Set<String> people,
            Optional<Result> result,
            Problems problems,
            Viewer viewer) {
        var given = given(request);
        var words = text(request, "words").strip();
        var shown = directory.gathering(group, viewer);
        return new ContactStudentsPage(
                given.words(),
                Asked.of(QuestionType.CONTACT).answer(given),
                words,
                shown.map(Gathering::id).orElse(""),
                directory.led(viewer).stream().map(ContactStudentsController::option).toList(),
                shown.map(Gathering::title).orElse(""),
                students(group, viewer).stream()
                        .map(
                                it ->
                                        new Student(
                                                it.id(),
                                                it.name().full(),
                                                it.grade() == null
                                                        ? "Student"
                                                        : "Grade " + it.grade().label(),
                                                people.contains(it.id())))
                        .toList(),
                words.isEmpty()
                        ? List.of()
                        : directory.gatherings(words, FEW, viewer).stream()
                                .map(ContactStudentsController::option)
                                .toList(),
                result,
                problems);
    }

    private List<Listed> students(String group, Viewer viewer) {
        return directory
                .gathering(group, viewer)
                .map(it -> directory.studentsOf(it.id(), viewer))
                .orElse(List.of());
    }

    /** What is said of the contact; that it is of students, the page says. */
    private static Given given(WebRequest request) {
        return Given.read(QuestionType.CONTACT, request::getParameter, Problems.none())
                .with(Map.of("recipient.kind", "student"));
    }

    private static Option option(Gathering it) {
        return new Option(it.id(), it.title(), it.school());
    }

    private static String text(WebRequest request, String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
