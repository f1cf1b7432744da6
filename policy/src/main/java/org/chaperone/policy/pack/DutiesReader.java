package org.chaperone.policy.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chaperone.policy.duty.Due;
import org.chaperone.policy.duty.Duty;
import org.chaperone.policy.duty.EventType;
import org.chaperone.policy.duty.Evidence;
import org.chaperone.policy.duty.Who;
import org.chaperone.policy.pack.PackReader.Citations;
import org.chaperone.policy.reading.Fields;
import org.chaperone.policy.reading.Problems;
import org.chaperone.policy.reading.Yaml;

/** Reads {@code duties.yaml}: a list. */
final class DutiesReader {

    private static final Pattern DAYS = Pattern.compile("([1-9][0-9]?) days?");
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    private final Documents documents;
    private final Citations cited;
    private final Problems problems;

    DutiesReader(Documents documents, Citations cited, Problems problems) {
        this.documents = documents;
        this.cited = cited;
        this.problems = problems;
    }

    /** The duties of a file, which needn't be there. */
    List<Duty> read(Path file) {
        var duties = new LinkedHashMap<String, Duty>();
        if (Files.exists(file)) {
            documents.yaml(file).ifPresent(it -> addAll(it, duties));
        }
        return List.copyOf(duties.values());
    }

    /** A policy's duties, then the product's; one of the policy takes the place of the product's with the same id. */
    static List<Duty> together(List<Duty> own, List<Duty> defaults) {
        var all = new ArrayList<>(own);
        var ids = own.stream().map(Duty::id).toList();
        defaults.stream().filter(it -> !ids.contains(it.id())).forEach(all::add);
        return List.copyOf(all);
    }

    private void addAll(Yaml root, Map<String, Duty> duties) {
        if (!(root instanceof Yaml.Sequence list)) {
            problems.add(root.place(), "duties must be a list, not " + root.kind());
            return;
        }
        for (var item : list.items()) {
            Fields.of(item, "a duty", problems)
                    .flatMap(this::duty)
                    .ifPresent(
                            it -> {
                                if (duties.putIfAbsent(it.id(), it) != null) {
                                    problems.add(
                                            it.place(),
                                            "a duty with the id '"
                                                    + it.id()
                                                    + "' stands in this pack already");
                                }
                            });
        }
    }

    private Optional<Duty> duty(Fields it) {
        var id = it.needed("id");
        var clauses = cited.check(it.texts("clauses"));
        if (clauses.isEmpty() && !cited.known().isEmpty()) {
            problems.add(it.place(), "duty '" + id + "' cites no clause; a duty of a policy must");
        }
        var on = events(it);
        var who = who(it, on);
        var due = due(it, on);
        var remind = remind(it);
        var onlyWith = it.words("only-with");
        for (var fact : it.texts("only-with")) {
            lacking(fact.value().strip(), on)
                    .ifPresent(event -> problems.add(fact.place(), unknown(fact.value(), event)));
        }
        var title = words(it, "title", on);
        var say = words(it, "say", on);
        var doneBy = doneBy(it);
        it.nothingElse();
        if (on.isEmpty() || who.isEmpty() || due.isEmpty() || doneBy.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Duty(
                        id,
                        clauses,
                        on,
                        onlyWith,
                        who.get(),
                        due.get(),
                        remind,
                        title,
                        say,
                        doneBy.get(),
                        it.place()));
    }

    private List<EventType> events(Fields it) {
        var on = new ArrayList<EventType>();
        var words = it.texts("on");
        if (words.isEmpty()) {
            problems.add(it.place(), "field 'on' is missing");
        }
        for (var word : words) {
            EventType.of(word.value().strip())
                    .ifPresentOrElse(
                            on::add,
                            () ->
                                    problems.add(
                                            word.place(),
                                            "'%s' is no event; expected one of %s"
                                                    .formatted(word.value(), EventType.words())));
        }
        return on;
    }

    private Optional<Who> who(Fields it, List<EventType> on) {
        var word = it.needed("who");
        var office = Who.Office.of(word);
        if (office.isPresent() || word.isEmpty()) {
            return office.map(Who.class::cast);
        }
        for (var event : on) {
            if (!event.roles().contains(word)) {
                problems.add(
                        it.placeOf("who"),
                        "nobody in the event '%s' is '%s'; expected one of %s"
                                .formatted(event.word(), word, expected(event)));
                return Optional.empty();
            }
        }
        return Optional.of(new Who.InEvent(word));
    }

    private static String expected(EventType event) {
        return event.roles().isEmpty()
                ? Who.Office.words()
                : String.join(", ", event.roles()) + ", " + Who.Office.words();
    }

    private Optional<Due> due(Fields it, List<EventType> on) {
        var text = it.needed("due");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var due = Due.of(text);
        if (due.isEmpty()) {
            problems.add(
                    it.placeOf("due"),
                    "'%s' is no time; expected such as '2 school-days', '5 days' or 'before first post | 2 school-days'"
                            .formatted(text));
        }
        var before = due.filter(Due::beforeFirstPost).isPresent();
        if (before
                && !List.of(EventType.ACCOUNT_IN_USE, EventType.CLASS_PAGE_IN_USE)
                        .containsAll(on)) {
            problems.add(
                    it.placeOf("due"),
                    "'before first post' is for the events account.in-use and class-page.in-use");
        }
        return due;
    }

    private List<Integer> remind(Fields it) {
        var days = new ArrayList<Integer>();
        for (var text : it.texts("remind")) {
            var matched = DAYS.matcher(text.value().strip());
            if (matched.matches()) {
                days.add(Integer.parseInt(matched.group(1)));
            } else {
                problems.add(
                        text.place(),
                        "'%s' is no time before; expected such as '2 days'"
                                .formatted(text.value()));
            }
        }
        return days.stream().distinct().sorted(Comparator.reverseOrder()).toList();
    }

    private String words(Fields it, String name, List<EventType> on) {
        var words = it.needed(name);
        PLACE.matcher(words)
                .results()
                .map(found -> found.group(1))
                .forEach(
                        fact ->
                                lacking(fact, on)
                                        .ifPresent(
                                                event ->
                                                        problems.add(
                                                                it.placeOf(name),
                                                                unknown(fact, event))));
        return words;
    }

    /** The first event that doesn't have the fact. */
    private static Optional<EventType> lacking(String fact, List<EventType> on) {
        return on.stream().filter(event -> !event.facts().contains(fact)).findFirst();
    }

    private static String unknown(String fact, EventType event) {
        return "'%s' names no fact of the event '%s'; expected one of %s"
                .formatted(fact, event.word(), String.join(", ", event.facts()));
    }

    private Optional<Evidence> doneBy(Fields it) {
        var word = it.needed("done-by");
        var evidence = Evidence.of(word);
        if (evidence.isEmpty() && !word.isEmpty()) {
            problems.add(
                    it.placeOf("done-by"),
                    "'%s' is no evidence; expected one of %s".formatted(word, Evidence.words()));
        }
        return evidence;
    }
}
