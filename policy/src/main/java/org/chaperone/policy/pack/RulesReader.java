package org.chaperone.policy.pack;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chaperone.policy.Blank;
import org.chaperone.policy.Message;
import org.chaperone.policy.QuestionType;
import org.chaperone.policy.Reference;
import org.chaperone.policy.Rule;
import org.chaperone.policy.Verdict;
import org.chaperone.policy.Way;
import org.chaperone.policy.condition.Condition;
import org.chaperone.policy.condition.ConditionCompiler;
import org.chaperone.policy.condition.Settings;
import org.chaperone.policy.question.AuditedPage;
import org.chaperone.policy.question.Contact;
import org.chaperone.policy.question.Disclose;
import org.chaperone.policy.question.OutletChange;
import org.chaperone.policy.question.Personal;
import org.chaperone.policy.question.Photo;
import org.chaperone.policy.question.Post;
import org.chaperone.policy.question.Scope;
import org.chaperone.policy.question.Screened;
import org.chaperone.policy.question.UseNow;
import org.chaperone.policy.reading.Fields;
import org.chaperone.policy.reading.Problems;
import org.chaperone.policy.reading.Yaml;

/** Reads {@code rules/*.yaml}: each file a list of rules. */
final class RulesReader {

    private final Documents documents;
    private final Settings settings;
    private final PackReader.Citations cited;
    private final Map<String, Way> ways;
    private final Map<String, Reference> references;
    private final Problems problems;
    private final Map<QuestionType, ConditionCompiler> compilers =
            new EnumMap<>(QuestionType.class);

    RulesReader(
            Documents documents,
            Settings settings,
            PackReader.Citations cited,
            Map<String, Way> ways,
            Map<String, Reference> references,
            Problems problems) {
        this.documents = documents;
        this.settings = settings;
        this.cited = cited;
        this.ways = ways;
        this.references = references;
        this.problems = problems;
    }

    List<Rule> read(List<Path> files) {
        var rules = new ArrayList<Rule>();
        for (var file : files) {
            documents.yaml(file).ifPresent(it -> addAll(it, rules));
        }
        return rules;
    }

    private void addAll(Yaml root, List<Rule> rules) {
        if (!(root instanceof Yaml.Sequence list)) {
            problems.add(root.place(), "rules must be a list, not " + root.kind());
            return;
        }
        for (var item : list.items()) {
            Fields.of(item, "a rule", problems).flatMap(this::rule).ifPresent(rules::add);
        }
    }

    private Optional<Rule> rule(Fields it) {
        var id = it.needed("id");
        var clauses = cited.check(it.texts("clauses"));
        if (clauses.isEmpty() && !cited.known().isEmpty()) {
            problems.add(it.place(), "rule '" + id + "' cites no clause; a rule of a policy must");
        }
        var question = question(it);
        var then = then(it);
        var say = new Message(it.needed("say"));
        var instead = ways(it);
        var see = see(it);
        var state = it.oneOf("state", Rule.State.class).orElse(Rule.State.LIVE);
        var joins = it.textAt("joins").flatMap(word -> verdict(word));
        var when = question.flatMap(q -> condition(it, "when", q));
        var unless = question.flatMap(q -> condition(it, "unless", q));
        var finds = question.flatMap(q -> findings(it, q));
        var overrides = it.words("overrides");
        var fix = it.text("fix");
        var write = write(it);
        it.nothingElse();
        question.flatMap(q -> say.unknownPlace(q.facts()))
                .ifPresent(
                        path ->
                                problems.add(
                                        it.placeOf("say"),
                                        "{%s} names no fact of the question '%s'"
                                                .formatted(path, question.get().word())));
        if (question.isEmpty() || then.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Rule(
                        id,
                        clauses,
                        question.get(),
                        when,
                        finds,
                        unless,
                        joins,
                        then.get(),
                        say,
                        instead,
                        fix,
                        write,
                        overrides,
                        see,
                        state,
                        it.place()));
    }

    /** The words of a correction that the author completes, with blanks that there are. */
    private Optional<String> write(Fields it) {
        var write = it.textAt("write");
        if (write.isPresent() && it.textAt("fix").isEmpty()) {
            problems.add(write.get().place(), "'write' is for a rule with a 'fix'");
        }
        write.flatMap(words -> Blank.unknownIn(words.value()))
                .ifPresent(
                        blank ->
                                problems.add(
                                        it.placeOf("write"),
                                        "{%s} is no blank; there are %s"
                                                .formatted(
                                                        blank,
                                                        Arrays.stream(Blank.values())
                                                                .map(
                                                                        known ->
                                                                                "{"
                                                                                        + known
                                                                                                .word()
                                                                                        + "}")
                                                                .collect(joining(", ")))));
        return write.map(words -> words.value().strip());
    }

    private Optional<QuestionType> question(Fields it) {
        var word = it.needed("question");
        var question = QuestionType.of(word);
        if (question.isEmpty() && !word.isEmpty()) {
            problems.add(
                    it.placeOf("question"),
                    "'%s' is no question; expected one of %s"
                            .formatted(word, QuestionType.words()));
        }
        return question;
    }

    private Optional<Verdict> then(Fields it) {
        if (it.needed("then").isEmpty()) {
            return Optional.empty();
        }
        return it.textAt("then").flatMap(this::verdict);
    }

    private Optional<Verdict> verdict(Yaml.Text word) {
        var verdict = Verdict.of(word.value().strip()).filter(it -> it != Verdict.CANT_TELL);
        if (verdict.isEmpty()) {
            problems.add(
                    word.place(),
                    "'%s' is no verdict; expected one of allow, inform, warn, needs-approval, hold, deny"
                            .formatted(word.value()));
        }
        return verdict;
    }

    private Optional<Condition> condition(Fields it, String field, QuestionType question) {
        return it.textAt(field).flatMap(text -> compiler(question).compile(text, problems));
    }

    private Optional<Condition> findings(Fields it, QuestionType question) {
        var text = it.textAt("finds");
        if (text.isPresent() && !Screened.class.isAssignableFrom(question.facts())) {
            problems.add(
                    text.get().place(),
                    "'finds' is for the questions 'post' and 'photo', which alone have findings");
            return Optional.empty();
        }
        return text.flatMap(source -> compiler(question).compileOnFinding(source, problems));
    }

    private List<Way> ways(Fields it) {
        var found = new ArrayList<Way>();
        for (var id : it.texts("instead")) {
            var way = ways.get(id.value().strip());
            if (way == null) {
                problems.add(
                        id.place(),
                        "there is no way out '%s'; there are %s"
                                .formatted(id.value(), String.join(", ", ways.keySet())));
            } else {
                found.add(way);
            }
        }
        return found;
    }

    private List<Reference> see(Fields it) {
        var found = new ArrayList<Reference>();
        for (var id : it.texts("see")) {
            var reference = references.get(id.value().strip());
            if (reference == null) {
                problems.add(id.place(), "there is no reference '" + id.value() + "' in pack.yaml");
            } else {
                found.add(reference);
            }
        }
        return found;
    }

    private ConditionCompiler compiler(QuestionType question) {
        return compilers.computeIfAbsent(
                question,
                it ->
                        switch (it) {
                            case CONTACT -> new ConditionCompiler(Contact.class, settings);
                            case USE_NOW -> new ConditionCompiler(UseNow.class, settings);
                            case POST -> new ConditionCompiler(Post.class, settings);
                            case DISCLOSE -> new ConditionCompiler(Disclose.class, settings);
                            case PERSONAL -> new ConditionCompiler(Personal.class, settings);
                            case SCOPE -> new ConditionCompiler(Scope.class, settings);
                            case PHOTO -> new ConditionCompiler(Photo.class, settings);
                            case OUTLET -> new ConditionCompiler(OutletChange.class, settings);
                            case PAGE -> new ConditionCompiler(AuditedPage.class, settings);
                        });
    }
}
