package org.chaperone.policy.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chaperone.policy.duty.Who;
import org.chaperone.policy.pack.PackReader.Citations;
import org.chaperone.policy.procedure.Item;
import org.chaperone.policy.procedure.Lasting;
import org.chaperone.policy.procedure.Procedure;
import org.chaperone.policy.procedure.RequestKind;
import org.chaperone.policy.procedure.Step;
import org.chaperone.policy.reading.Fields;
import org.chaperone.policy.reading.Problems;
import org.chaperone.policy.reading.Yaml;

/** Reads {@code procedures.yaml}: a list. */
final class ProceduresReader {

    private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z0-9]+)*");
    private static final Pattern WITHIN = Pattern.compile("([1-9][0-9]{0,2}) school-days?");
    private static final Pattern PERCENT = Pattern.compile("([1-9][0-9]?|100)%");

    private final Documents documents;
    private final Citations cited;
    private final Problems problems;
    private final ChecklistReader checklists;

    ProceduresReader(Documents documents, Citations cited, Problems problems) {
        this.documents = documents;
        this.cited = cited;
        this.problems = problems;
        this.checklists = new ChecklistReader(cited, problems);
    }

    /** The procedures of a file, which needn't be there. */
    List<Procedure> read(Path file) {
        var all = new EnumMap<RequestKind, Procedure>(RequestKind.class);
        if (Files.exists(file)) {
            documents.yaml(file).ifPresent(it -> addAll(it, all));
        }
        return List.copyOf(all.values());
    }

    /** A policy's procedures, and the product's for the kinds that it says nothing on, in the order of kinds. */
    static List<Procedure> together(List<Procedure> own, List<Procedure> defaults) {
        var all = new EnumMap<RequestKind, Procedure>(RequestKind.class);
        defaults.forEach(it -> all.put(it.kind(), it));
        own.forEach(it -> all.put(it.kind(), it));
        return List.copyOf(all.values());
    }

    private void addAll(Yaml root, Map<RequestKind, Procedure> all) {
        if (!(root instanceof Yaml.Sequence list)) {
            problems.add(root.place(), "procedures must be a list, not " + root.kind());
            return;
        }
        for (var item : list.items()) {
            Fields.of(item, "a procedure", problems)
                    .flatMap(this::procedure)
                    .ifPresent(
                            it -> {
                                if (all.putIfAbsent(it.kind(), it) != null) {
                                    problems.add(
                                            it.place(),
                                            "a procedure '%s' stands in this pack already"
                                                    .formatted(it.id()));
                                }
                            });
        }
    }

    private Optional<Procedure> procedure(Fields it) {
        var word = it.needed("id");
        var kind = RequestKind.of(word);
        if (kind.isEmpty() && !word.isEmpty()) {
            problems.add(
                    it.placeOf("id"),
                    "'%s' is nothing to ask for; expected one of %s"
                            .formatted(word, RequestKind.words()));
        }
        var clauses = cited.check(it.texts("clauses"));
        if (clauses.isEmpty() && !cited.known().isEmpty()) {
            problems.add(
                    it.place(),
                    "procedure '" + word + "' cites no clause; a procedure of a policy must");
        }
        var title = it.needed("title");
        var say = it.needed("say");
        var before = checklists.items(it);
        var steps = steps(it, before);
        var lasts = lasts(it, before);
        var subject = subject(it, before);
        it.nothingElse();
        return kind.map(
                known ->
                        new Procedure(
                                known,
                                clauses,
                                title,
                                say,
                                before,
                                steps,
                                lasts,
                                subject,
                                it.place()));
    }

    private Lasting lasts(Fields it, List<Item> before) {
        var text = it.text("lasts");
        var lasts = text.isEmpty() ? Optional.of(Lasting.FOR_GOOD) : Lasting.of(text.get());
        if (lasts.isEmpty()) {
            problems.add(
                    it.placeOf("lasts"),
                    "'%s' is no time; expected school-year, until-asked, until-ended or such as '365 days'"
                            .formatted(text.orElseThrow()));
        }
        var asked = lasts.filter(one -> one.until() == Lasting.Until.ASKED).isPresent();
        if (asked
                && before.stream()
                        .noneMatch(
                                one ->
                                        one.id().equals(Lasting.LAST_DAY)
                                                && one.kind() == Item.Kind.DAY
                                                && one.needed())) {
            problems.add(
                    it.placeOf("lasts"),
                    "'until-asked' needs a question 'until' of the kind day that must be answered");
        }
        return lasts.orElse(Lasting.FOR_GOOD);
    }

    private Optional<String> subject(Fields it, List<Item> before) {
        var subject = it.text("subject");
        subject.filter(
                        id ->
                                before.stream()
                                        .noneMatch(
                                                one ->
                                                        one.id().equals(id)
                                                                && one.kind() == Item.Kind.STAFF))
                .ifPresent(
                        id ->
                                problems.add(
                                        it.placeOf("subject"),
                                        "'%s' is no question of the kind staff".formatted(id)));
        return subject;
    }

    private List<Step> steps(Fields it, List<Item> before) {
        var steps = new ArrayList<Step>();
        var ids = new HashSet<String>();
        if (it.items("steps").isEmpty()) {
            problems.add(it.place(), "a procedure has one step or more");
        }
        for (var one : it.items("steps")) {
            Fields.of(one, "a step", problems)
                    .ifPresent(
                            fields -> {
                                var id = fields.needed("id");
                                if (!id.isEmpty() && !ID.matcher(id).matches() || !ids.add(id)) {
                                    problems.add(
                                            fields.placeOf("id"),
                                            "'%s' is no id of its own, such as 'principal'"
                                                    .formatted(id));
                                }
                                step(id, fields, before).ifPresent(steps::add);
                            });
        }
        return steps;
    }

    private Optional<Step> step(String id, Fields it, List<Item> before) {
        var clauses = cited.check(it.texts("clauses"));
        var word = it.needed("who");
        var who = Who.Office.of(word);
        if (who.isEmpty() && !word.isEmpty()) {
            problems.add(
                    it.placeOf("who"),
                    "'%s' is no office; expected one of %s".formatted(word, Who.Office.words()));
        }
        if (it.value("does").isEmpty()) {
            problems.add(it.place(), "field 'does' is missing");
        }
        var does = it.oneOf("does", Step.Does.class);
        var within = number(it, "within", WITHIN, "'5 school-days'");
        if (does.isPresent() && does.get().waits() != (within > 0)) {
            problems.add(
                    it.place(),
                    does.get().waits()
                            ? "step '%s' waits for somebody and must say within how many school-days"
                                    .formatted(id)
                            : "step '%s' is done at once and has no time".formatted(id));
        }
        var consents = number(it, "consents", PERCENT, "'100%'");
        if (consents > 0 && before.stream().noneMatch(one -> one.kind() == Item.Kind.CLASSES)) {
            problems.add(
                    it.placeOf("consents"),
                    "consents are counted for classes, and no question asks for any");
        }
        var say = it.text("say").orElse("");
        var skipWhen = skipWhen(it, before);
        it.nothingElse();
        return who.flatMap(
                office ->
                        does.map(
                                verb ->
                                        new Step(
                                                id, clauses, office, verb, within, say, skipWhen,
                                                consents)));
    }

    private int number(Fields it, String name, Pattern pattern, String example) {
        var text = it.text(name);
        var matched = pattern.matcher(text.orElse(""));
        if (text.isPresent() && !matched.matches()) {
            problems.add(
                    it.placeOf(name),
                    "'%s' is not understood; expected such as %s".formatted(text.get(), example));
        }
        return text.isPresent() && matched.matches() ? Integer.parseInt(matched.group(1)) : 0;
    }

    private Map<String, List<String>> skipWhen(Fields it, List<Item> before) {
        var all = new LinkedHashMap<String, List<String>>();
        it.fields("skip-when")
                .ifPresent(
                        when -> {
                            for (var name : when.names()) {
                                all.put(name, when.words(name));
                                var item =
                                        before.stream()
                                                .filter(one -> one.id().equals(name))
                                                .filter(one -> one.kind() == Item.Kind.CHOICE)
                                                .findFirst();
                                if (item.isEmpty()) {
                                    problems.add(
                                            when.placeOf(name),
                                            "'%s' is no question of the kind choice"
                                                    .formatted(name));
                                    continue;
                                }
                                for (var value : when.texts(name)) {
                                    if (item.get().choice(value.value().strip()).isEmpty()) {
                                        problems.add(
                                                value.place(),
                                                "'%s' can't be answered to '%s'"
                                                        .formatted(value.value(), name));
                                    }
                                }
                            }
                        });
        return all;
    }
}
