package org.chaperone.policy.condition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructTypeReference;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.extensions.CelExtensions;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chaperone.policy.Pack;
import org.chaperone.policy.Rule;
import org.chaperone.policy.pack.PackLibrary;
import org.chaperone.policy.question.Finding;
import org.chaperone.policy.question.FindingKind;
import org.chaperone.policy.question.Post;
import org.chaperone.policy.question.QuestionFacts;
import org.chaperone.policy.reading.Place;
import org.chaperone.policy.reading.Problems;
import org.chaperone.policy.reading.Wire;
import org.chaperone.policy.reading.Yaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our evaluator held against CEL's own, on the rules of all packs and random facts. */
class EvaluatorTest {

    private static final PackLibrary LIBRARY = PackLibrary.read(Path.of("..", "packs"));
    private static final int TRIALS = 24;

    private static final CelOptions OPTIONS =
            CelOptions.current().enableHeterogeneousNumericComparisons(true).build();

    @Test
    void gives_what_cel_gives_when_every_fact_is_known() throws Exception {
        var compared = 0;
        for (var rule : rules()) {
            var condition = conditions(rule.rule());
            for (var one : condition) {
                var program = program(rule.rule(), one.source(), rule.pack());
                for (var trial = 0; trial < TRIALS; trial++) {
                    var facts = new RandomFacts(trial).all(rule.rule().question().facts());
                    assertThat(one.test((QuestionFacts) facts))
                            .as("%s on %s", one.source(), facts)
                            .isEqualTo(program.eval(variables(facts)));
                    compared++;
                }
            }
        }
        assertThat(compared).isPositive();
    }

    @Test
    void what_is_decided_in_spite_of_forgotten_facts_stays_so_when_they_are_remembered() {
        var decided = 0;
        for (var rule : rules()) {
            for (var condition : conditions(rule.rule())) {
                for (var trial = 0; trial < TRIALS; trial++) {
                    var random = new RandomFacts(trial);
                    var facts = random.all(rule.rule().question().facts());
                    var partial = random.forgetful(facts);
                    var result = condition.test((QuestionFacts) partial);
                    if (result instanceof Unknown unknown) {
                        assertThat(unknown.facts()).isNotEmpty();
                    } else if (!condition.source().contains("known(")
                            && !condition.source().contains("has(")) {
                        assertThat(condition.test((QuestionFacts) facts))
                                .as("%s on %s", condition.source(), partial)
                                .isEqualTo(result);
                        decided++;
                    }
                }
            }
        }
        assertThat(decided).isPositive();
    }

    @Test
    void a_finding_of_a_kind_that_a_condition_cannot_hold_for_is_never_its_evidence() {
        var passedOver = 0;
        var held = 0;
        for (var owned : rules()) {
            var finds = owned.rule().finds();
            for (var trial = 0; finds.isPresent() && trial < TRIALS * 4; trial++) {
                var random = new RandomFacts(trial);
                var facts = random.all(owned.rule().question().facts());
                var finding = random.all(Finding.class);
                var result = finds.get().filter((QuestionFacts) facts, List.of(finding));
                var may = finds.get().mayHoldFor(Condition.bit(finding.type()));
                passedOver += may ? 0 : 1;
                if (!result.equals(List.of())) {
                    assertThat(may).as("%s on %s", finds.get().source(), finding).isTrue();
                    held++;
                }
            }
        }
        assertThat(held).isPositive();
        assertThat(passedOver).isGreaterThan(held);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '"',
            value = {
                "f.type == 'phone' => phone",
                "f.type in ['phone', 'email'] && f.sure => phone email",
                "f.type == 'phone' || f.type == 'email' => phone email",
                "f.type == 'phone' && f.type == 'email' => none",
                "f.sure || f.type == 'phone' => every",
                "!(f.type == 'phone') => every",
                "f.type != 'phone' => every",
                "f.field == 'phone' => every"
            })
    void a_condition_tells_which_kinds_it_may_hold_for(String source, String expected) {
        var problems = new Problems();
        var condition =
                new ConditionCompiler(Post.class, NOTHING_SET)
                        .compileOnFinding(
                                new Yaml.Text(source, Place.of("test"), source, 0), problems)
                        .orElseThrow();

        var may =
                Stream.of(FindingKind.values())
                        .filter(it -> condition.mayHoldFor(Condition.bit(it)))
                        .map(Wire::word)
                        .toList();

        assertThat(may)
                .containsExactlyInAnyOrderElementsOf(
                        expected.equals("every")
                                ? Stream.of(FindingKind.values()).map(Wire::word).toList()
                                : Stream.of(expected.split(" "))
                                        .filter(it -> !it.equals("none"))
                                        .toList());
    }

    private static final Settings NOTHING_SET =
            new Settings() {
                @Override
                public Optional<String> value(String name) {
                    return Optional.of(NOT_SET);
                }

                @Override
                public List<String> choices(String name) {
                    return List.of();
                }
            };

    private record Owned(Pack pack, Rule rule) {}

    private static List<Owned> rules() {
        var rules = new ArrayList<Owned>();
        for (var id : LIBRARY.ids()) {
            var pack = LIBRARY.current(id).orElseThrow();
            Stream.concat(pack.rules().stream(), pack.defaults().stream())
                    .forEach(it -> rules.add(new Owned(pack, it)));
        }
        return rules;
    }

    private static List<Condition> conditions(Rule rule) {
        return Stream.of(rule.when(), rule.unless()).flatMap(Optional::stream).toList();
    }

    private static CelRuntime.Program program(Rule rule, String source, Pack pack)
            throws Exception {
        CelCompilerBuilder compiler =
                CelCompilerFactory.standardCelCompilerBuilder()
                        .setOptions(OPTIONS)
                        .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                        .setTypeProvider(new FactTypes(rule.question().facts()))
                        .setResultType(SimpleType.BOOL)
                        .addLibraries(CelExtensions.strings())
                        .addVar("f", StructTypeReference.create(Finding.class.getSimpleName()))
                        .addFunctionDeclarations(
                                CelFunctionDecl.newFunctionDeclaration(
                                        "setting",
                                        CelOverloadDecl.newGlobalOverload(
                                                "setting_text",
                                                SimpleType.STRING,
                                                SimpleType.STRING)),
                                CelFunctionDecl.newFunctionDeclaration(
                                        "known",
                                        CelOverloadDecl.newGlobalOverload(
                                                "known_fact", SimpleType.BOOL, SimpleType.DYN)));
        for (var component : rule.question().facts().getRecordComponents()) {
            compiler.addVar(component.getName(), FactTypes.celType(component.getGenericType()));
        }
        var runtime =
                CelRuntimeFactory.standardCelRuntimeBuilder()
                        .setOptions(OPTIONS)
                        .addLibraries(CelExtensions.strings())
                        .addFunctionBindings(
                                CelFunctionBinding.from(
                                        "setting_text", String.class, it -> setting(pack, it)),
                                CelFunctionBinding.from("known_fact", Object.class, it -> true))
                        .build();
        return runtime.createProgram(compiler.build().compile(source).getAst());
    }

    private static String setting(Pack pack, String name) {
        var parameter = pack.parameters().get(name);
        return parameter == null ? Settings.NOT_SET : parameter.value();
    }

    private static Map<String, Object> variables(Object record) {
        var variables = new HashMap<String, Object>();
        for (var component : record.getClass().getRecordComponents()) {
            variables.put(component.getName(), plain(RandomFacts.read(component, record)));
        }
        return variables;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Record record -> variables(record);
            case List<?> list -> list.stream().map(EvaluatorTest::plain).toList();
            case Enum<?> constant -> Wire.word(constant);
            case Integer number -> number.longValue();
            default -> value;
        };
    }
}
