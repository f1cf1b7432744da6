package org.chaperone.app.registry.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chaperone.app.platforms.Found;
import org.chaperone.app.platforms.Platforms;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.registry.Address;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.OutletDraft;
import org.chaperone.app.registry.OutletFilter;
import org.chaperone.app.registry.OutletLanguage;
import org.chaperone.app.registry.Registering;
import org.chaperone.app.registry.Registration;
import org.chaperone.app.registry.Registry;
import org.chaperone.app.registry.Ruling;
import org.chaperone.app.rights.Viewer;
import org.chaperone.policy.question.Audience;
import org.chaperone.policy.question.Purpose;
import org.chaperone.policy.reading.Place;
import org.chaperone.policy.reading.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds the lines of a list against the register and the policy. */
@Component
class Matching {

    private static final OutletFilter IN_USE =
            new OutletFilter("", null, null, true, null, null, OutletFilter.Order.NAME);

    private final Registry registry;
    private final Registering registering;
    private final Platforms platforms;
    private final ListedUnits units;
    private final Policies policies;

    Matching(
            Registry registry,
            Registering registering,
            Platforms platforms,
            ListedUnits units,
            Policies policies) {
        this.registry = registry;
        this.registering = registering;
        this.platforms = platforms;
        this.units = units;
        this.policies = policies;
    }

    OutletPlan plan(OutletSheet sheet, String file, Problems problems, Viewer viewer) {
        var run = new Run(file, problems, viewer, registered(), units.byName(), new HashMap<>());
        var all = sheet.lines().stream().flatMap(it -> run.planned(it).stream()).toList();
        return new OutletPlan(
                all.stream().filter(it -> !it.isKnown()).toList(),
                (int) all.stream().filter(PlannedOutlet::isKnown).count(),
                problems.all());
    }

    /** By what is the same for every way of writing their addresses. */
    private Map<String, Outlet> registered() {
        var registered = new HashMap<String, Outlet>();
        registry.list(IN_USE, null, Integer.MAX_VALUE)
                .forEach(it -> registered.put(key(it.address()), it));
        return registered;
    }

    private String key(String address) {
        var one =
                platforms.at(address) instanceof Found.On on && on.handle() != null
                        ? on.address()
                        : address;
        return Address.of(one).map(Address::key).orElse(one);
    }

    /**
     * One reading of one list.
     *
     * @param lines the first line of each place so far
     */
    private final class Run {

        private final String file;
        private final Problems problems;
        private final Viewer viewer;
        private final Map<String, Outlet> registered;
        private final Map<String, String> byName;
        private final Map<String, Integer> lines;

        Run(
                String file,
                Problems problems,
                Viewer viewer,
                Map<String, Outlet> registered,
                Map<String, String> byName,
                Map<String, Integer> lines) {
            this.file = file;
            this.problems = problems;
            this.viewer = viewer;
            this.registered = registered;
            this.byName = byName;
            this.lines = lines;
        }

        /** Empty for a line that is left out; why stands among the problems. */
        Optional<PlannedOutlet> planned(OutletSheet.Line line) {
            var before = problems.size();
            if (line.at(ListColumn.STATUS).equalsIgnoreCase("archived")) {
                problem(line, "is given up where the list comes from; left out");
                return Optional.empty();
            }
            var place = ListedPlace.of(line, platforms);
            var wrong = place.problem();
            wrong.ifPresent(it -> problem(line, it));
            var first = lines.putIfAbsent(place.key(), line.number());
            if (first != null && wrong.isEmpty()) {
                problem(line, "is the same place as line %d; keep one of them".formatted(first));
            }
            var known = registered.get(place.key());
            var unit = units.unit(line, byName, it -> problem(line, it));
            var owner = known == null ? units.owner(line, it -> problem(line, it)) : known.owner();
            var language = language(line);
            if (known != null && !unit.isEmpty() && !unit.equals(OutletDraft.of(known).unit())) {
                problem(
                        line,
                        "agencies: it is another’s on the register; change whose it is on its page first");
            }
            if (problems.size() != before) {
                return Optional.empty();
            }
            return known == null
                    ? added(line, place, unit, owner, language)
                    : another(line, place, known, language);
        }

        private Optional<PlannedOutlet> added(
                OutletSheet.Line line,
                ListedPlace place,
                String unit,
                String owner,
                String language) {
            var draft =
                    new OutletDraft(
                            line.at(ListColumn.NAME),
                            place.kind(),
                            place.address(),
                            unit,
                            List.of(),
                            Purpose.SCHOOL_INFORMATION,
                            about(line),
                            Audience.PUBLIC,
                            owner,
                            List.of(),
                            policies.today(),
                            language,
                            null);
            return switch (registering.against(draft, viewer).orElse(null)) {
                case null -> Optional.of(planned(line, draft, place, null, List.of(), null));
                case Registration.ToSee(var ruling) ->
                        Optional.of(planned(line, draft, place, null, List.of(), ruling));
                case Registration.Refused(var ruling) -> {
                    problem(line, "the policy doesn’t let it: " + reasons(ruling));
                    yield Optional.empty();
                }
                case Registration.Wrong(var wrong) -> {
                    wrong.byField().forEach((field, it) -> problem(line, field + ": " + it));
                    yield Optional.empty();
                }
                case Registration.Done _ ->
                        throw new IllegalStateException("It was only asked what stands against it");
            };
        }

        private Optional<PlannedOutlet> another(
                OutletSheet.Line line, ListedPlace place, Outlet known, String language) {
            var draft =
                    OutletDraft.of(known)
                            .described(
                                    line.at(ListColumn.NAME).isEmpty()
                                            ? known.name()
                                            : line.at(ListColumn.NAME),
                                    about(line).isEmpty() ? known.about() : about(line),
                                    line.at(ListColumn.LANGUAGE).isEmpty()
                                            ? known.language()
                                            : language);
            var changed = new ArrayList<String>();
            changed(changed, "Called", known.name(), draft.name());
            changed(changed, "About", known.about(), draft.about());
            changed(
                    changed,
                    "Written in",
                    new OutletLanguage(known.language()).words(),
                    new OutletLanguage(draft.language()).words());
            var wrong = registering.problems(known, draft, viewer);
            wrong.byField().forEach((field, it) -> problem(line, field + ": " + it));
            return wrong.isEmpty()
                    ? Optional.of(planned(line, draft, place, known, changed, null))
                    : Optional.empty();
        }

        private PlannedOutlet planned(
                OutletSheet.Line line,
                OutletDraft draft,
                ListedPlace place,
                @Nullable Outlet before,
                List<String> changed,
                @Nullable Ruling ruling) {
            return new PlannedOutlet(
                    line.number(),
                    draft,
                    place.words(),
                    before,
                    changed,
                    shortened(line.at(ListColumn.NOTES), Registering.LONGEST_NOTE),
                    ruling);
        }

        private String language(OutletSheet.Line line) {
            var written = line.at(ListColumn.LANGUAGE);
            if (written.isEmpty()) {
                return OutletLanguage.ENGLISH.code();
            }
            var language = OutletLanguage.called(written);
            if (language.isEmpty()) {
                problem(
                        line,
                        "language: '%s' isn’t known; write its English name or its two letters"
                                .formatted(shortened(written, 40)));
            }
            return language.map(OutletLanguage::code).orElse("");
        }

        private void problem(OutletSheet.Line line, String words) {
            problems.add(new Place(file, line.number(), 1), words);
        }
    }

    private static String about(OutletSheet.Line line) {
        var whole = line.at(ListColumn.LONG);
        return whole.isEmpty() ? line.at(ListColumn.SHORT) : whole;
    }

    private static void changed(List<String> changed, String what, String before, String after) {
        if (!before.equals(after)) {
            changed.add(
                    before.isEmpty()
                            ? "%s: “%s”".formatted(what, shortened(after, 80))
                            : "%s: “%s”, was “%s”"
                                    .formatted(what, shortened(after, 80), shortened(before, 80)));
        }
    }

    private static String reasons(Ruling ruling) {
        return ruling.reasons().stream()
                .filter(it -> it.verdict() == ruling.verdict())
                .map(
                        it ->
                                it.message()
                                        + it.clauses().stream()
                                                .collect(Collectors.joining(", ", " (", ")")))
                .collect(Collectors.joining(" "));
    }

    static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
