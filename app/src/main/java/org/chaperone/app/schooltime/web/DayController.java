package org.chaperone.app.schooltime.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.schooltime.Keeper;
import org.chaperone.app.schooltime.Moment;
import org.chaperone.app.schooltime.OutOfSight;
import org.chaperone.app.schooltime.PersonDay;
import org.chaperone.app.schooltime.SchoolTime;
import org.chaperone.app.schooltime.StaffDay;
import org.chaperone.app.ui.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A day of somebody: for themselves, and for who keeps the time of a school of theirs. */
@Controller
@May(Who.WORKERS)
class DayController {

    private final SchoolTime time;
    private final Directory directory;

    DayController(SchoolTime time, Directory directory) {
        this.time = time;
        this.directory = directory;
    }

    @GetMapping("/people/{id}/day")
    ModelAndView show(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String on,
            Viewer viewer) {
        var day = time.day(id, Days.day(on, time.today()), viewer).orElseThrow(OutOfSight::new);
        var names = new HashMap<String, String>();
        directory.schools().forEach(it -> names.put(it.id(), it.name()));
        directory.staff(people(day)).forEach(it -> names.put(it.id(), it.name()));
        var keeper = Keeper.of(viewer);
        var kept =
                directory.schoolsOf(id).stream().map(it -> it.id()).filter(keeper::keeps).toList();
        var now = day.day().equals(time.today()) ? time.now(id).map(Moment::says).orElse("") : "";
        return Pages.show(
                "schooltime/web/day",
                DayPage.of(day, names.getOrDefault(id, id), now, names, kept));
    }

    private static List<String> people(PersonDay day) {
        var people = new ArrayList<String>();
        people.add(day.person());
        for (var school : day.schools()) {
            school.absences().forEach(it -> people.add(it.substitute()));
            school.slots().stream()
                    .map(StaffDay.Slot::insteadOf)
                    .filter(Objects::nonNull)
                    .forEach(people::add);
        }
        return people;
    }
}
