package org.chaperone.policy.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chaperone.policy.pack.PackReader.Citations;
import org.chaperone.policy.procedure.Item;
import org.chaperone.policy.procedure.Item.Choice;
import org.chaperone.policy.procedure.Item.Kind;
import org.chaperone.policy.reading.Fields;
import org.chaperone.policy.reading.Problems;

/** Reads the questions that are answered before a request is sent. */
final class ChecklistReader {

    private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z0-9]+)*");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

    private final Citations cited;
    private final Problems problems;

    ChecklistReader(Citations cited, Problems problems) {
        this.cited = cited;
        this.problems = problems;
    }

    List<Item> items(Fields procedure) {
        var items = new ArrayList<Item>();
        var ids = new HashSet<String>();
        for (var one : procedure.items("before")) {
            Fields.of(one, "a question", problems)
                    .ifPresent(
                            it -> {
                                var id = it.needed("id");
                                if (!id.isEmpty() && !ID.matcher(id).matches() || !ids.add(id)) {
                                    problems.add(
                                            it.placeOf("id"),
                                            "'%s' is no id of its own, such as 'why'"
                                                    .formatted(id));
                                }
                                item(id, it).ifPresent(items::add);
                            });
        }
        return items;
    }

    private Optional<Item> item(String id, Fields it) {
        if (it.value("kind").isEmpty()) {
            problems.add(it.place(), "field 'kind' is missing");
        }
        var kind = it.oneOf("kind", Kind.class);
        var clauses = cited.check(it.texts("clauses"));
        var label = it.needed("label");
        var say = it.text("say").orElse("");
        var optional = it.flag("optional");
        var judged = it.flag("judged");
        var least = number(it, "least");
        var most = number(it, "most");
        var of = choices(it);
        it.nothingElse();
        kind.ifPresent(known -> check(known, it, least, most, of, judged));
        return kind.map(
                known ->
                        new Item(
                                id, known, clauses, label, say, !optional, least, most, of,
                                judged));
    }

    private void check(Kind kind, Fields it, int least, int most, List<Choice> of, boolean judged) {
        if (kind.hasChoices() == of.isEmpty()) {
            problems.add(
                    it.place(),
                    kind.hasChoices()
                            ? "a choice needs 'of', with what can be chosen"
                            : "'of' is for the kinds choice and choices");
        }
        if (least > 0 && kind != Kind.WORDS && kind != Kind.CHOICES && kind != Kind.NUMBER) {
            problems.add(it.placeOf("least"), "'least' is for the kinds words, choices and number");
        }
        if (most > 0 && kind != Kind.NUMBER && kind != Kind.STAFF) {
            problems.add(it.placeOf("most"), "'most' is for the kinds number and staff");
        }
        if (kind == Kind.CHOICES && least > of.size() || kind == Kind.NUMBER && least > most) {
            problems.add(it.placeOf("least"), "nothing can be answered that is enough");
        }
        if (judged && kind != Kind.CHOICE) {
            problems.add(it.placeOf("judged"), "'judged' is for the kind choice");
        }
        if (!judged && of.stream().anyMatch(one -> !one.clauses().isEmpty())) {
            problems.add(
                    it.placeOf("of"),
                    "a choice that names clauses is allowed by them, so the question must be 'judged'");
        }
    }

    private List<Choice> choices(Fields it) {
        var all = new ArrayList<Choice>();
        for (var one : it.items("of")) {
            Fields.of(one, "a choice", problems)
                    .ifPresent(
                            fields -> {
                                all.add(
                                        new Choice(
                                                fields.needed("value"),
                                                fields.needed("label"),
                                                fields.text("say").orElse(""),
                                                cited.check(fields.texts("clauses"))));
                                fields.nothingElse();
                            });
        }
        return all;
    }

    private int number(Fields it, String name) {
        var text = it.text(name);
        if (text.isEmpty()) {
            return 0;
        }
        if (!NUMBER.matcher(text.get()).matches()) {
            problems.add(
                    it.placeOf(name),
                    "'%s' must be a number from 1, not '%s'".formatted(name, text.get()));
            return 0;
        }
        return Integer.parseInt(text.get());
    }
}
