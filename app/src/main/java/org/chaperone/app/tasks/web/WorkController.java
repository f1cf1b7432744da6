package org.chaperone.app.tasks.web;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Worker;
import org.chaperone.app.policies.Citations;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.policies.Texts;
import org.chaperone.app.rights.Doors;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.tasks.WorkSource;
import org.chaperone.app.ui.District;
import org.chaperone.app.ui.Markdown;
import org.chaperone.app.ui.Pages;
import org.chaperone.policy.Guidance.Moment;
import org.chaperone.policy.Pack;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@May(Who.WORKERS)
class WorkController {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.US);

    private final List<WorkSource> sources;
    private final Policies policies;
    private final Texts texts;
    private final Directory directory;
    private final FirstSteps steps;
    private final Doors doors;
    private final District district;
    private final Clock clock;

    WorkController(
            List<WorkSource> sources,
            Policies policies,
            Texts texts,
            Directory directory,
            FirstSteps steps,
            Doors doors,
            District district,
            Clock clock) {
        this.sources = sources.stream().sorted(Comparator.comparingInt(WorkSource::order)).toList();
        this.policies = policies;
        this.texts = texts;
        this.directory = directory;
        this.steps = steps;
        this.doors = doors;
        this.district = district;
        this.clock = clock;
    }

    @GetMapping("/work")
    ModelAndView show(Viewer viewer) {
        var sections = sources.stream().flatMap(it -> it.sections(viewer).stream()).toList();
        var pack = policies.adoption(policies.today()).map(policies::pack);
        return Pages.show(
                "tasks/web/work",
                new WorkPage(
                        today(viewer),
                        WorkPage.title(viewer.name(), sections),
                        doors.open("/ask", viewer),
                        pack.map(it -> unread(it, viewer)).orElse(List.of()),
                        sections,
                        sections.isEmpty() ? steps.of(viewer) : List.of(),
                        pack.map(it -> facts(it, viewer)).orElse(List.of())));
    }

    private String today(Viewer viewer) {
        var places =
                Optional.ofNullable(viewer.person())
                        .flatMap(directory::worker)
                        .map(Worker::places)
                        .orElse(List.of());
        return Stream.concat(
                        Stream.of(DAY.format(clock.instant().atZone(district.zone()))),
                        places.stream())
                .collect(Collectors.joining(" · "));
    }

    private List<WorkPage.Text> unread(Pack pack, Viewer viewer) {
        return texts.at(Moment.FIRST_USE, viewer).stream()
                .map(
                        it ->
                                new WorkPage.Text(
                                        it.guidance().id(),
                                        it.guidance().title(),
                                        Markdown.read(it.guidance().body()),
                                        Citations.of(pack, it.guidance().clauses())))
                .toList();
    }

    private List<WorkPage.Fact> facts(Pack pack, Viewer viewer) {
        return List.of(
                new WorkPage.Fact(
                        "Policy", pack.title(), doors.open("/policy", viewer) ? "/policy" : ""),
                new WorkPage.Fact("Edition", Citations.edition(pack.edition()), ""),
                new WorkPage.Fact("Clauses", Integer.toString(pack.clauses().size()), ""));
    }
}
