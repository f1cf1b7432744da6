package org.chaperone.app.requests.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.policies.Citations;
import org.chaperone.app.policies.ProcedureWords;
import org.chaperone.app.requests.Content.Evidence;
import org.chaperone.app.requests.Procedures.InForce;
import org.chaperone.app.requests.Request;
import org.chaperone.app.requests.RequestState;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.ui.District;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.chaperone.policy.procedure.Answers;
import org.chaperone.policy.procedure.Item;
import org.chaperone.policy.procedure.Item.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page on which a request is filled in, with what this person may choose. */
@Component
class RequestForms {

    private static final String VIEW = "requests/web/request_form";
    private static final int MOST_FOUND = 20;

    private final Directory directory;
    private final District district;

    RequestForms(Directory directory, District district) {
        this.directory = directory;
        this.district = district;
    }

    ModelAndView empty(InForce by, Viewer viewer) {
        var schools = schools(viewer);
        return show(
                by,
                null,
                RequestForm.empty(schools.size() == 1 ? schools.getFirst().value() : ""),
                List.of(),
                viewer);
    }

    /**
     * @param attached so far, of which the form can let go
     */
    ModelAndView show(
            InForce by,
            @Nullable Request of,
            RequestForm form,
            List<Evidence> attached,
            Viewer viewer) {
        return Pages.show(VIEW, page(by, of, form, attached, Problems.none(), viewer));
    }

    ModelAndView putRight(
            InForce by,
            @Nullable Request of,
            RequestForm form,
            List<Evidence> attached,
            Problems problems,
            Viewer viewer) {
        return Pages.putRight(VIEW, page(by, of, form, attached, problems, viewer));
    }

    /** What is said, with people by their ids; who can't be found stays as written, and is told of when it is sent. */
    Answers answers(InForce by, RequestForm form) {
        var answers = new LinkedHashMap<String, List<String>>();
        for (var item : by.procedure().before()) {
            var said = form.all(item.id());
            answers.put(
                    item.id(),
                    item.kind() == Kind.STAFF ? said.stream().map(this::person).toList() : said);
        }
        return new Answers(answers);
    }

    private String person(String words) {
        var called = directory.staffCalled(words);
        return called.size() == 1 ? called.getFirst().id() : words;
    }

    private RequestFormPage page(
            InForce by,
            @Nullable Request of,
            RequestForm form,
            List<Evidence> attached,
            Problems problems,
            Viewer viewer) {
        var procedure = by.procedure();
        return new RequestFormPage(
                of == null ? null : of.path(),
                procedure.id(),
                procedure.title(),
                procedure.say(),
                form.page(),
                form.title(),
                form.school(),
                schools(viewer),
                procedure.before().stream().map(it -> field(it, by, form, viewer)).toList(),
                attached.stream().map(it -> new Option(it.blob(), it.name())).toList(),
                procedure.steps().stream().map(ProcedureWords::step).toList(),
                procedure.isDefault(),
                procedure.before().stream()
                        .anyMatch(it -> it.kind() == Kind.CLASSES || it.kind() == Kind.STUDENTS),
                form.find(),
                of != null
                        && (of.state() == RequestState.SENT || of.state() == RequestState.APPROVED),
                problems);
    }

    private RequestFormPage.Field field(Item it, InForce by, RequestForm form, Viewer viewer) {
        var said = form.all(it.id());
        var first = said.isEmpty() ? "" : said.getFirst();
        return new RequestFormPage.Field(
                it.id(),
                it.kind(),
                it.label(),
                it.say().isEmpty() ? null : it.say(),
                !it.needed(),
                it.kind() == Kind.STAFF ? name(first) : first,
                said,
                options(it, by, form, viewer),
                Citations.of(by.pack(), it.clauses()));
    }

    private String name(String said) {
        return directory.staff(List.of(said)).stream()
                .map(it -> it.name())
                .findFirst()
                .orElse(said);
    }

    private List<Option> options(Item it, InForce by, RequestForm form, Viewer viewer) {
        return switch (it.kind()) {
            case CHOICE, CHOICES ->
                    it.of().stream()
                            .map(
                                    one ->
                                            new Option(
                                                    one.value(),
                                                    one.label(),
                                                    one.say().isEmpty() ? null : one.say()))
                            .toList();
            case TICK -> List.of(new Option("yes", it.label()));
            case CLASSES -> classes(form.all(it.id()), form.find(), viewer);
            case STUDENTS -> students(by, form, viewer);
            case WORDS, NUMBER, STAFF, DAY, ADDRESS -> List.of();
        };
    }

    /** Schools, and for who works for the whole district the district. */
    private List<Option> schools(Viewer viewer) {
        var all = new ArrayList<Option>();
        if (viewer.seesDistrict() || viewer.schools().isEmpty()) {
            all.add(new Option(RequestForm.DISTRICT, district.name()));
        }
        directory.schools().stream()
                .filter(it -> viewer.seesDistrict() || viewer.schools().contains(it.id()))
                .forEach(it -> all.add(new Option(it.id(), it.name())));
        return all;
    }

    /** The person's own, those chosen already, and those that they look for. */
    private List<Option> classes(List<String> chosen, String find, Viewer viewer) {
        Map<String, Option> all = new LinkedHashMap<>();
        directory
                .led(viewer)
                .forEach(it -> all.put(it.id(), new Option(it.id(), it.title(), it.school())));
        directory
                .groups(chosen)
                .forEach(it -> all.putIfAbsent(it.id(), new Option(it.id(), it.title())));
        if (!find.isEmpty() && viewer.holds(Role::isStaff)) {
            directory
                    .gatherings(find, MOST_FOUND, viewer)
                    .forEach(
                            it ->
                                    all.putIfAbsent(
                                            it.id(), new Option(it.id(), it.title(), it.school())));
        }
        return List.copyOf(all.values());
    }

    /** Of the classes chosen, whom the person may see. */
    private List<Option> students(InForce by, RequestForm form, Viewer viewer) {
        return by.procedure().before().stream()
                .filter(it -> it.kind() == Kind.CLASSES)
                .flatMap(it -> form.all(it.id()).stream())
                .filter(it -> directory.gathering(it, viewer).isPresent())
                .flatMap(it -> directory.studentsOf(it, viewer).stream())
                .map(it -> new Option(it.id(), it.name().full()))
                .distinct()
                .toList();
    }
}
