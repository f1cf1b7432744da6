package org.chaperone.policy.pack;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chaperone.policy.Edition;
import org.chaperone.policy.Pack;
import org.chaperone.policy.Parameter;
import org.chaperone.policy.ParameterType;
import org.chaperone.policy.Reference;
import org.chaperone.policy.Rule;
import org.chaperone.policy.Tension;
import org.chaperone.policy.Term;
import org.chaperone.policy.Way;
import org.chaperone.policy.condition.Settings;
import org.chaperone.policy.duty.Duty;
import org.chaperone.policy.procedure.Procedure;
import org.chaperone.policy.question.Role;
import org.chaperone.policy.reading.Fields;
import org.chaperone.policy.reading.Problems;
import org.chaperone.policy.reading.Wire;
import org.chaperone.policy.reading.Yaml;

/** Reads one edition of one pack from its folder. Gives nothing if anything is wrong; says everything that is. */
final class PackReader {

    private final Path folder;
    private final Path defaults;
    private final Map<String, ParameterType> parameterTypes;
    private final Map<String, Way> sharedWays;
    private final Problems problems;
    private final Documents documents;

    PackReader(
            Path folder,
            Path defaults,
            Map<String, ParameterType> parameterTypes,
            Map<String, Way> sharedWays,
            Problems problems) {
        this.folder = folder;
        this.defaults = defaults;
        this.parameterTypes = parameterTypes;
        this.sharedWays = sharedWays;
        this.problems = problems;
        this.documents = new Documents(folder, problems);
    }

    Optional<Pack> read() {
        var before = problems.size();
        var head =
                documents
                        .yaml(folder.resolve("pack.yaml"))
                        .flatMap(it -> Fields.of(it, "pack.yaml", problems));
        if (head.isEmpty()) {
            return Optional.empty();
        }
        var pack = assemble(head.get());
        return problems.size() > before ? Optional.empty() : Optional.of(pack);
    }

    private Pack assemble(Fields head) {
        var id = head.needed("id");
        var prefix = head.needed("prefix");
        var clauses =
                new ClausesReader(documents, problems).read(folder.resolve("clauses.yaml"), prefix);
        var cited = new Citations(clauses.keySet(), problems);
        var parameters = parameters(head, cited);
        var ways = new LinkedHashMap<>(sharedWays);
        ways.putAll(WaysReader.ways(head, problems));
        var references = references(head, cited);
        var settings = settings(parameters);
        var reader = new RulesReader(documents, settings, cited, ways, references, problems);
        var rules = reader.read(documents.files("rules", ".yaml"));
        var ownDefaults = defaultRules(settings, head.texts("without-defaults"));
        sameIdTwice(rules);
        var editionClauses = new ArrayList<String>();
        var edition = edition(head, cited, editionClauses);
        var pack =
                new Pack(
                        id,
                        head.needed("name"),
                        head.needed("title"),
                        head.text("note").orElse(""),
                        edition,
                        clauses,
                        parameters,
                        rules,
                        ownDefaults,
                        duties(cited),
                        new NoticesReader(documents, cited, problems)
                                .read(folder.resolve("notices.yaml")),
                        procedures(cited),
                        new RecordsReader(documents, cited, problems)
                                .read(folder.resolve("records.yaml")),
                        new GuidanceReader(documents, cited, problems)
                                .read(documents.files("texts", ".md")),
                        List.copyOf(references.values()),
                        glossary(head, cited),
                        tensions(head, cited),
                        new MatrixReader(documents, cited, problems)
                                .read(
                                        folder.resolve("matrix.yaml"),
                                        defaults.resolve("matrix.yaml")),
                        editionClauses);
        head.nothingElse();
        return pack;
    }

    private List<Duty> duties(Citations cited) {
        return DutiesReader.together(
                new DutiesReader(documents, cited, problems).read(folder.resolve("duties.yaml")),
                new DutiesReader(
                                new Documents(defaults, problems),
                                Citations.none(problems),
                                problems)
                        .read(defaults.resolve("duties.yaml")));
    }

    private List<Procedure> procedures(Citations cited) {
        return ProceduresReader.together(
                new ProceduresReader(documents, cited, problems)
                        .read(folder.resolve("procedures.yaml")),
                new ProceduresReader(
                                new Documents(defaults, problems),
                                Citations.none(problems),
                                problems)
                        .read(defaults.resolve("procedures.yaml")));
    }

    private Edition edition(Fields head, Citations cited, List<String> editionClauses) {
        var fields = head.fields("edition");
        if (fields.isEmpty()) {
            problems.add(head.place(), "field 'edition' is missing");
            return new Edition(
                    "", LocalDate.MIN, false, Optional.empty(), Optional.empty(), Optional.empty());
        }
        var it = fields.get();
        if (it.value("effective").isEmpty()) {
            problems.add(it.place(), "field 'effective' is missing");
        }
        var edition =
                new Edition(
                        it.needed("id"),
                        it.date("effective").orElse(LocalDate.MIN),
                        it.flag("needs-vote"),
                        it.text("adopted-by"),
                        it.date("adopted-on"),
                        it.text("vote"));
        if (edition.needsVote() && (edition.adoptedOn().isEmpty() || edition.vote().isEmpty())) {
            problems.add(
                    it.place(),
                    "an edition of this policy needs the date ('adopted-on') and the reference ('vote') of the decision that adopted it");
        }
        editionClauses.addAll(cited.check(it.texts("clauses")));
        it.nothingElse();
        return edition;
    }

    private Map<String, Parameter> parameters(Fields head, Citations cited) {
        var parameters = new LinkedHashMap<String, Parameter>();
        head.fields("parameters")
                .ifPresent(
                        all -> {
                            for (var name : all.names()) {
                                all.fields(name)
                                        .ifPresent(
                                                it ->
                                                        parameter(name, it, cited)
                                                                .ifPresent(
                                                                        p ->
                                                                                parameters.put(
                                                                                        name, p)));
                            }
                        });
        return parameters;
    }

    private Optional<Parameter> parameter(String name, Fields it, Citations cited) {
        var value = it.needed("value");
        var note = it.text("note").orElse(value);
        var clauses = cited.check(it.texts("clauses"));
        it.nothingElse();
        var type = parameterTypes.get(name);
        if (type == null) {
            problems.add(
                    it.place(),
                    "no parameter is called '" + name + "'; parameters.yaml lists them all");
            return Optional.empty();
        }
        if (!type.choices().isEmpty() && !type.choices().contains(value)) {
            problems.add(
                    it.placeOf("value"),
                    "'%s' is no value of %s; expected one of %s"
                            .formatted(value, name, String.join(", ", type.choices())));
        }
        return Optional.of(new Parameter(type, value, note, clauses));
    }

    private Settings settings(Map<String, Parameter> parameters) {
        return new Settings() {
            @Override
            public Optional<String> value(String name) {
                if (!parameterTypes.containsKey(name)) {
                    return Optional.empty();
                }
                var parameter = parameters.get(name);
                return Optional.of(parameter == null ? NOT_SET : parameter.value());
            }

            @Override
            public List<String> choices(String name) {
                var type = parameterTypes.get(name);
                return type == null ? List.of() : type.choices();
            }
        };
    }

    private List<Rule> defaultRules(Settings settings, List<Yaml.Text> without) {
        var own = new Documents(defaults, problems);
        var before = problems.size();
        var rules =
                new RulesReader(
                                own,
                                settings,
                                Citations.none(problems),
                                sharedWays,
                                Map.of(),
                                problems)
                        .read(own.files("rules", ".yaml"));
        var ids = rules.stream().map(Rule::id).toList();
        if (problems.size() == before) {
            without.stream()
                    .filter(it -> !ids.contains(it.value().strip()))
                    .forEach(
                            it ->
                                    problems.add(
                                            it.place(),
                                            "there is no default rule '" + it.value() + "'"));
        }
        var left = without.stream().map(it -> it.value().strip()).toList();
        return rules.stream().filter(it -> !left.contains(it.id())).toList();
    }

    private void sameIdTwice(List<Rule> rules) {
        Set<String> seen = new LinkedHashSet<>();
        for (var rule : rules) {
            if (!seen.add(rule.id())) {
                problems.add(
                        rule.place(),
                        "a rule with the id '" + rule.id() + "' stands in this pack already");
            }
        }
        for (var rule : rules) {
            for (var overridden : rule.overrides()) {
                if (!seen.contains(overridden)) {
                    problems.add(
                            rule.place(),
                            "overrides '" + overridden + "', and no rule of this pack has that id");
                }
            }
        }
    }

    private Map<String, Reference> references(Fields head, Citations cited) {
        var references = new LinkedHashMap<String, Reference>();
        for (var item : head.items("references")) {
            Fields.of(item, "a reference", problems)
                    .ifPresent(
                            it -> {
                                var id = it.needed("id");
                                references.put(
                                        id,
                                        new Reference(
                                                id,
                                                it.needed("title"),
                                                it.text("says").orElse(""),
                                                it.text("address"),
                                                it.date("date"),
                                                cited.check(it.texts("clauses")),
                                                it.words("questions")));
                                it.nothingElse();
                            });
        }
        return references;
    }

    private List<Term> glossary(Fields head, Citations cited) {
        var terms = new ArrayList<Term>();
        for (var item : head.items("glossary")) {
            Fields.of(item, "a term", problems)
                    .ifPresent(
                            it -> {
                                terms.add(
                                        new Term(
                                                it.needed("word"),
                                                it.needed("means"),
                                                roles(it.texts("roles")),
                                                cited.check(it.texts("clauses"))));
                                it.nothingElse();
                            });
        }
        return terms;
    }

    private List<Role> roles(List<Yaml.Text> words) {
        var roles = new ArrayList<Role>();
        for (var word : words) {
            Wire.constant(Role.class, word.value())
                    .ifPresentOrElse(
                            roles::add,
                            () ->
                                    problems.add(
                                            word.place(),
                                            "'%s' is no role; expected one of %s"
                                                    .formatted(
                                                            word.value(), Wire.words(Role.class))));
        }
        return roles;
    }

    private List<Tension> tensions(Fields head, Citations cited) {
        var tensions = new ArrayList<Tension>();
        for (var item : head.items("tensions")) {
            Fields.of(item, "a tension", problems)
                    .ifPresent(
                            it -> {
                                tensions.add(
                                        new Tension(
                                                cited.check(it.texts("clauses")),
                                                it.needed("about"),
                                                it.needed("reading")));
                                it.nothingElse();
                            });
        }
        return tensions;
    }

    /** The clauses that may be cited. */
    record Citations(Set<String> known, Problems problems) {

        static Citations none(Problems problems) {
            return new Citations(Set.of(), problems);
        }

        List<String> check(List<Yaml.Text> ids) {
            for (var id : ids) {
                if (!known.contains(id.value().strip())) {
                    problems.add(
                            id.place(),
                            "clause '" + id.value().strip() + "' doesn't exist in this policy");
                }
            }
            return ids.stream().map(it -> it.value().strip()).toList();
        }
    }
}
