package org.chaperone.policy.proof;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.chaperone.policy.Pack;
import org.chaperone.policy.duty.EventType;
import org.chaperone.policy.reading.Fields;
import org.chaperone.policy.reading.Problems;

/** Reads {@code examples/duties*.yaml} of a pack: each file a list of events with the duties that they make fall due. */
public final class DutyExamplesReader {

    private final Pack pack;
    private final Problems problems;

    public DutyExamplesReader(Pack pack, Problems problems) {
        this.pack = pack;
        this.problems = problems;
    }

    /**
     * @param packFolder the pack's own folder
     */
    public List<DutyExample> read(Path packFolder) {
        var examples = new ArrayList<DutyExample>();
        ExampleFiles.of(packFolder, ExampleFiles.Kind.DUTIES, problems)
                .forEach(it -> example(it).ifPresent(examples::add));
        return examples;
    }

    private Optional<DutyExample> example(Fields it) {
        var name = it.needed("name");
        var word = it.needed("event");
        var event = EventType.of(word);
        if (event.isEmpty() && !word.isEmpty()) {
            problems.add(
                    it.placeOf("event"),
                    "'%s' is no event; expected one of %s".formatted(word, EventType.words()));
        }
        var day = it.date("day");
        if (it.value("day").isEmpty()) {
            problems.add(it.place(), "field 'day' is missing");
        }
        var facts = event.map(type -> facts(it, type)).orElse(Map.of());
        var expected = new ArrayList<DutyExample.Expected>();
        if (it.value("expect").isEmpty()) {
            problems.add(it.place(), "field 'expect' is missing; write [] when nothing falls due");
        }
        for (var item : it.items("expect")) {
            Fields.of(item, "an expected duty", problems)
                    .flatMap(this::expected)
                    .ifPresent(expected::add);
        }
        var noSchool = new TreeSet<>(days(it, "no-school"));
        var firstPost = it.date("first-post").orElse(null);
        var clauses = ExampleFiles.cited(it, "clauses", pack, problems);
        it.nothingElse();
        if (event.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new DutyExample(
                        name,
                        clauses,
                        event.get(),
                        day.get(),
                        facts,
                        noSchool,
                        firstPost,
                        expected,
                        it.place()));
    }

    private Map<String, String> facts(Fields it, EventType event) {
        var facts = new LinkedHashMap<String, String>();
        it.fields("facts")
                .ifPresent(
                        given -> {
                            event.facts()
                                    .forEach(
                                            fact ->
                                                    given.text(fact)
                                                            .ifPresent(
                                                                    text -> facts.put(fact, text)));
                            given.nothingElse();
                        });
        return facts;
    }

    private Optional<DutyExample.Expected> expected(Fields it) {
        var duty = it.needed("duty");
        if (!duty.isEmpty() && pack.duties().stream().noneMatch(known -> known.id().equals(duty))) {
            problems.add(it.placeOf("duty"), "there is no duty '" + duty + "' in this policy");
        }
        var who = it.needed("who");
        var due = it.date("due");
        if (it.value("due").isEmpty()) {
            problems.add(it.place(), "field 'due' is missing");
        }
        var remind = days(it, "remind");
        var doneBy = it.needed("done-by");
        var says = it.words("says");
        it.nothingElse();
        return due.map(day -> new DutyExample.Expected(duty, who, day, remind, doneBy, says));
    }

    private List<LocalDate> days(Fields it, String name) {
        var days = new ArrayList<LocalDate>();
        for (var text : it.texts(name)) {
            try {
                days.add(LocalDate.parse(text.value().strip()));
            } catch (DateTimeParseException e) {
                problems.add(text.place(), "field '" + name + "' must be days such as 2026-08-01");
            }
        }
        return days;
    }
}
