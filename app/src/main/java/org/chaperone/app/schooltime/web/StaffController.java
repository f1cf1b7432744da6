package org.chaperone.app.schooltime.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Named;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.schooltime.Duty;
import org.chaperone.app.schooltime.Keeper;
import org.chaperone.app.schooltime.OutOfSight;
import org.chaperone.app.schooltime.SchoolTime;
import org.chaperone.app.schooltime.Staffing;
import org.chaperone.app.schooltime.Substitution;
import org.chaperone.app.schooltime.TimeOutcome;
import org.chaperone.app.schooltime.TimeSpan;
import org.chaperone.app.schooltime.reading.Cells;
import org.chaperone.app.schooltime.web.StaffPage.SubstituteForm;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The staff of a school for who keeps its time: everybody's day, and substitutes. */
@Controller
@May({Who.PRINCIPAL, Who.SUPERINTENDENT, Who.HUMAN_RESOURCES, Who.TECHNOLOGY, Who.ADMINISTRATOR})
class StaffController {

    private static final String VIEW = "schooltime/web/staff";

    private final SchoolTime time;
    private final Staffing staffing;
    private final Directory directory;
    private final Schools schools;

    StaffController(SchoolTime time, Staffing staffing, Directory directory, Schools schools) {
        this.time = time;
        this.staffing = staffing;
        this.directory = directory;
        this.schools = schools;
    }

    @GetMapping("/calendar/staff")
    ModelAndView show(
            @RequestParam(defaultValue = "") String school,
            @RequestParam(required = false) @Nullable String on,
            Viewer viewer) {
        var kept = schools.kept(school, viewer);
        var day = Days.day(on, time.today());
        var asked = on == null ? day.toString() : on;
        var problems =
                Problems.none().unless(Days.isDay(asked), "on", "Write the day as in 2026-09-01");
        var page = page(kept, day, asked, SubstituteForm.EMPTY, problems, viewer);
        return problems.isEmpty() ? Pages.show(VIEW, page) : Pages.putRight(VIEW, page);
    }

    @PostMapping("/calendar/substitutes")
    ModelAndView name(
            @RequestParam(defaultValue = "") String school,
            @RequestParam(required = false) @Nullable String on,
            SubstituteForm form,
            Viewer viewer) {
        var kept = schools.kept(school, viewer);
        var day = Days.day(on, time.today());
        var problems = Problems.none();
        var called = directory.staffCalled(form.text(form.substitute()));
        var here =
                directory.staffOf(kept.id()).stream()
                        .anyMatch(it -> it.id().equals(form.text(form.absent())));
        problems.unless(here, "absent", "Choose who is absent")
                .unless(
                        called.size() == 1,
                        "substitute",
                        called.isEmpty()
                                ? "Nobody who works here is called so. Give a whole name or an e-mail address"
                                : "Several are called so. Give an e-mail address");
        var span = span(form, problems);
        if (problems.isEmpty()) {
            var outcome =
                    staffing.add(
                            new Substitution(
                                    new UUID(0, 0),
                                    day,
                                    kept.id(),
                                    form.text(form.absent()),
                                    called.getFirst().id(),
                                    span),
                            Keeper.of(viewer));
            switch (outcome) {
                case TimeOutcome.Done() -> {
                    return Pages.goTo(address(kept.id(), day));
                }
                case TimeOutcome.Refused(var why) ->
                        why.forEach(it -> problems.add("substitute", it));
            }
        }
        return Pages.putRight(VIEW, page(kept, day, day.toString(), form, problems, viewer));
    }

    @PostMapping("/calendar/substitutes/{id}/withdrawal")
    ModelAndView withdraw(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String school,
            @RequestParam(required = false) @Nullable String on,
            Viewer viewer) {
        staffing.removeSubstitution(uuid(id), Keeper.of(viewer));
        return Pages.goTo(address(schools.kept(school, viewer).id(), Days.day(on, time.today())));
    }

    @PostMapping("/calendar/duties/{id}/removal")
    ModelAndView removeDuty(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String school,
            Viewer viewer) {
        staffing.removeDuty(uuid(id), Keeper.of(viewer));
        return Pages.goTo(address(schools.kept(school, viewer).id(), time.today()));
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException _) {
            throw new OutOfSight();
        }
    }

    private static @Nullable TimeSpan span(SubstituteForm form, Problems problems) {
        if (form.text(form.begins()).isEmpty() && form.text(form.ends()).isEmpty()) {
            return null;
        }
        var begins = Cells.time(form.text(form.begins()));
        var ends = Cells.time(form.text(form.ends()));
        if (begins == null) {
            problems.add("begins", "Say from when, or leave both empty. " + Cells.TIME);
        }
        if (ends == null || begins != null && !begins.isBefore(ends)) {
            problems.add("ends", "Say until when, later than it begins. " + Cells.TIME);
        }
        return problems.isEmpty() && begins != null && ends != null
                ? new TimeSpan(begins, ends)
                : null;
    }

    private static String address(String school, LocalDate day) {
        return "/calendar/staff?school=" + school + "&on=" + day;
    }

    private StaffPage page(
            Named school,
            LocalDate day,
            String asked,
            SubstituteForm form,
            Problems problems,
            Viewer viewer) {
        var keeper = Keeper.of(viewer);
        var staff = directory.staffOf(school.id());
        var substitutions = staffing.substitutions(school.id(), day, keeper);
        var duties = staffing.duties(school.id(), keeper);
        var names = new HashMap<String, String>();
        directory
                .staff(
                        Stream.concat(
                                        substitutions.stream()
                                                .flatMap(
                                                        it ->
                                                                Stream.of(
                                                                        it.absent(),
                                                                        it.substitute())),
                                        duties.stream().map(Duty::person))
                                .distinct()
                                .toList())
                .forEach(it -> names.put(it.id(), it.name()));
        return new StaffPage(
                school.id(),
                school.name(),
                Days.LONG.format(day),
                day.toString(),
                asked,
                staff.stream()
                        .map(
                                it ->
                                        new StaffPage.Person(
                                                it.name(), "/people/" + it.id() + "/day?on=" + day))
                        .toList(),
                substitutions.stream().map(it -> standing(it, names)).toList(),
                duties.stream().map(it -> held(it, names)).toList(),
                staff.stream().map(it -> new Option(it.id(), it.name())).toList(),
                form,
                problems);
    }

    private static StaffPage.Standing standing(Substitution it, Map<String, String> names) {
        var span = it.span();
        return new StaffPage.Standing(
                names.getOrDefault(it.substitute(), it.substitute()),
                "for %s, %s"
                        .formatted(
                                names.getOrDefault(it.absent(), it.absent()),
                                span == null ? "all day" : span.words()),
                "/calendar/substitutes/" + it.id() + "/withdrawal");
    }

    private static StaffPage.Held held(Duty it, Map<String, String> names) {
        return new StaffPage.Held(
                it.what(),
                "%s, %s, %s, until %s"
                        .formatted(
                                names.getOrDefault(it.person(), it.person()),
                                it.weekday()
                                        .getDisplayName(
                                                java.time.format.TextStyle.FULL,
                                                java.util.Locale.US),
                                it.span().words(),
                                Days.SHORT.format(it.last())),
                "/calendar/duties/" + it.id() + "/removal");
    }
}
