package org.chaperone.app.designees.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.chaperone.app.designees.Designation;
import org.chaperone.app.designees.Designees;
import org.chaperone.app.designees.web.DesigneesPage.DesigneeForm;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Named;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

@Controller
@May(Who.WORKERS)
class DesigneesController {

    private static final String VIEW = "designees/web/designees";
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    private final Designees designees;
    private final Directory directory;

    DesigneesController(Designees designees, Directory directory) {
        this.designees = designees;
        this.directory = directory;
    }

    @GetMapping("/designees")
    ModelAndView show(Viewer viewer) {
        return Pages.show(VIEW, page(DesigneeForm.EMPTY, Problems.none(), viewer));
    }

    @PostMapping("/designees")
    @May({Who.PRINCIPAL, Who.DISTRICT})
    ModelAndView name(DesigneeForm form, Viewer viewer) {
        if (!Designees.mayName(viewer)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var problems = Problems.none();
        var called = directory.staffCalled(form.text(form.designee()));
        var first = day(form.text(form.first())).or(() -> Optional.of(designees.today()));
        var last = day(form.text(form.last()));
        problems.unless(
                        called.size() == 1,
                        "designee",
                        called.isEmpty()
                                ? "Nobody who works here is called so. Give a whole name or an e-mail address"
                                : "Several are called so. Give an e-mail address")
                .unless(form.chosen().isPresent(), "scope", "Choose in which matters")
                .unless(
                        form.text(form.first()).isEmpty()
                                || day(form.text(form.first())).isPresent(),
                        "first",
                        "Give the first day")
                .unless(last.isPresent(), "last", "Give the last day");
        if (problems.isEmpty()) {
            var naming =
                    designees.name(
                            called.getFirst().id(),
                            form.chosen().orElseThrow(),
                            form.text(form.school()),
                            first.orElseThrow(),
                            last.orElseThrow(),
                            viewer);
            switch (naming) {
                case NAMED -> {
                    return Pages.goTo("/designees");
                }
                case NOBODY -> problems.add("designee", "Name a colleague, not yourself");
                case DAYS ->
                        problems.add(
                                "last",
                                "The last day comes after the first and isn’t over, at most 400 days on");
                case SCHOOL -> problems.add("school", "Choose a school of yours");
                case TWICE ->
                        problems.add(
                                "designee",
                                "They act for you in this on some of these days already");
            }
        }
        return Pages.putRight(VIEW, page(form, problems, viewer));
    }

    @PostMapping("/designees/{id}/end")
    ModelAndView end(@PathVariable String id, Viewer viewer) {
        if (!designees.end(uuid(id), viewer)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Pages.goTo("/designees");
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException _) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text))
                    .filter(it -> it.getYear() >= EARLIEST && it.getYear() <= LATEST);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private DesigneesPage page(DesigneeForm form, Problems problems, Viewer viewer) {
        var all = designees.list(viewer);
        var names = new HashMap<String, String>();
        directory
                .staff(
                        all.stream()
                                .flatMap(it -> Stream.of(it.principal(), it.designee()))
                                .distinct()
                                .toList())
                .forEach(it -> names.put(it.id(), it.name()));
        directory.schools().forEach(it -> names.put(it.id(), it.name()));
        return new DesigneesPage(
                all.stream().map(it -> row(it, names, viewer)).toList(),
                viewer.seesDistrict(),
                Designees.mayName(viewer),
                DesigneesPage.scopesToChoose(),
                schools(viewer),
                viewer.seesDistrict(),
                form,
                problems);
    }

    private List<Option> schools(Viewer viewer) {
        return directory.schools().stream()
                .filter(it -> viewer.seesDistrict() || viewer.schools().contains(it.id()))
                .map(DesigneesController::option)
                .toList();
    }

    private static Option option(Named school) {
        return new Option(school.id(), school.name());
    }

    private DesigneesPage.Row row(Designation it, Map<String, String> names, Viewer viewer) {
        return new DesigneesPage.Row(
                names.getOrDefault(it.designee(), it.designee()),
                names.getOrDefault(it.principal(), it.principal()),
                it.scope().words(),
                it.school().isEmpty() ? "Everywhere" : names.getOrDefault(it.school(), it.school()),
                state(it),
                designees.mayEnd(it, viewer) ? "/designees/" + it.id() + "/end" : "");
    }

    private String state(Designation it) {
        if (it.endedAt().isPresent()) {
            return "Ended before its time";
        }
        if (it.last().isBefore(designees.today())) {
            return "Over since " + DAY.format(it.last().plusDays(1));
        }
        return it.first().isAfter(designees.today())
                ? "From %s to %s".formatted(DAY.format(it.first()), DAY.format(it.last()))
                : "Until " + DAY.format(it.last());
    }
}
