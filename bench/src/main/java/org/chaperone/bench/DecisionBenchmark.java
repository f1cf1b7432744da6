package org.chaperone.bench;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.SimpleType;
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
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.chaperone.policy.Decider;
import org.chaperone.policy.Decision;
import org.chaperone.policy.QuestionType;
import org.chaperone.policy.condition.Settings;
import org.chaperone.policy.pack.PackLibrary;
import org.chaperone.policy.question.QuestionFacts;
import org.chaperone.policy.reading.FactsReader;
import org.chaperone.policy.reading.FactsText;
import org.chaperone.policy.reading.Problems;
import org.chaperone.policy.reading.Records;
import org.chaperone.policy.reading.Yaml;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A decision over a whole pack: every rule on the question, all reasons, the digest of the facts. Beside
 * it the bare conditions of the same rules in CEL's own runtime, which makes no decision of them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "--sun-misc-unsafe-memory-access=allow")
public class DecisionBenchmark {

    private static final Map<String, String> FACTS =
            Map.of(
                    "contact",
                    "{actor: {role: teacher, employment: employee, grades: [9]}, recipient: {kind: student, grade: 9, age: 15, ownChild: false, count: 1, address: personal}, channel: direct-message, initiative: invite, direction: two-way, account: personal, senderAddress: personal, registered: false, platform: {name: Instagram, kind: public, approved: true}, audienceHasStudents: true, purpose: school-information, asksFor: none, givesOut: none, approvals: {principalNotified: false, principalConsented: false, principalAuthorized: false, parentsConsented: false, parentsNotified: false}, sessionOpen: false, judgedSimilar: false}",
                    "use-now",
                    "{actor: {role: teacher}, account: personal, device: own, network: school, task: personal-use, workDay: true, workHours: true, studentsAttending: true, period: class, supervising: true}",
                    "post",
                    "{actor: {role: teacher}, account: official, outlet: {kind: class-page, official: true, registered: true}, audience: public, studentsCanRead: true, mentionsDistrict: true, findings: [{type: student-name, form: full, field: text, start: 10, end: 22, text: Emma Johnson, confidence: 0.95, sure: true, detail: '', students: [s-emma]}, {type: phone, field: text, start: 40, end: 52, text: 555-555-0142, confidence: 0.95, sure: true, detail: outside-district, students: []}], students: [{id: s-emma, namedAs: full, shown: false, consent: unknown}], media: [], words: 30, links: 0, ownLinks: 0, borrowed: false, sourceLinked: false, sourceCited: true, permission: false, personalStake: false, roleStated: false, breaksLaw: false}");

    @Param({"contact", "use-now", "post"})
    String question = "";

    @Param({"wilmington-ma", "wake-nc", "wem-mn", "wichita-ks", "wilmington-il"})
    String pack = "";

    private final List<CelRuntime.Program> peer = new ArrayList<>();
    private Map<String, Object> variables = Map.of();
    private Decider decider =
            new Decider(PackLibrary.read(packs()).current("wilmington-ma").orElseThrow());
    private QuestionFacts facts = facts("contact");

    @Setup
    public void read() throws Exception {
        decider = new Decider(PackLibrary.read(packs()).current(pack).orElseThrow());
        var type = QuestionType.of(question).orElseThrow();
        facts = (QuestionFacts) filled(type.facts(), (Record) facts(question));
        variables = plain((Record) facts);
        for (var rule : decider.pack().rulesOn(type)) {
            for (var condition :
                    Stream.of(rule.when(), rule.unless()).flatMap(Optional::stream).toList()) {
                peer.add(program(type, condition.source()));
            }
        }
    }

    @Benchmark
    public Decision decide() {
        return decider.decide(facts);
    }

    @Benchmark
    public int conditionsInCelRuntime() throws Exception {
        var held = 0;
        for (var program : peer) {
            if (Boolean.TRUE.equals(program.eval(variables))) {
                held++;
            }
        }
        return held;
    }

    private CelRuntime.Program program(QuestionType type, String source) throws Exception {
        var options = CelOptions.current().enableHeterogeneousNumericComparisons(true).build();
        var compiler =
                CelCompilerFactory.standardCelCompilerBuilder()
                        .setOptions(options)
                        .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                        .addLibraries(CelExtensions.strings())
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
        for (var component : type.facts().getRecordComponents()) {
            compiler.addVar(component.getName(), SimpleType.DYN);
        }
        return CelRuntimeFactory.standardCelRuntimeBuilder()
                .setOptions(options)
                .addLibraries(CelExtensions.strings())
                .addFunctionBindings(
                        CelFunctionBinding.from("setting_text", String.class, this::setting),
                        CelFunctionBinding.from("known_fact", Object.class, it -> true))
                .build()
                .createProgram(compiler.build().compile(source).getAst());
    }

    private String setting(String name) {
        var parameter = decider.pack().parameters().get(name);
        return parameter == null ? Settings.NOT_SET : parameter.value();
    }

    /** The same facts with every unknown one made up, since CEL's runtime refuses what isn't there. */
    private static Record filled(Class<? extends Record> type, @Nullable Record known) {
        var components = type.getRecordComponents();
        var values = new @Nullable Object[components.length];
        for (var i = 0; i < components.length; i++) {
            var value = known == null ? null : Records.value(components[i], known);
            values[i] = filled(components[i].getType(), value);
        }
        return Records.create(type, values);
    }

    private static Object filled(Class<?> type, @Nullable Object value) {
        if (type.isRecord()) {
            return filled(type.asSubclass(Record.class), (Record) value);
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(it -> it instanceof Record record ? filled(record.getClass(), record) : it)
                    .toList();
        }
        if (value != null) {
            return value;
        }
        if (type == Boolean.class) {
            return false;
        }
        if (type == Integer.class) {
            return 0;
        }
        if (type == Double.class) {
            return 1.0;
        }
        return type.isEnum() ? type.getEnumConstants()[0] : type == List.class ? List.of() : "";
    }

    private static Map<String, Object> plain(Record facts) {
        var plain = new HashMap<String, Object>();
        FactsText.values(facts).forEach((name, value) -> plain.put(name, withLongs(value)));
        return plain;
    }

    private static Object withLongs(Object value) {
        return switch (value) {
            case Integer number -> number.longValue();
            case Map<?, ?> map -> {
                var plain = new HashMap<String, Object>();
                map.forEach((name, inner) -> plain.put(name.toString(), withLongs(inner)));
                yield plain;
            }
            case List<?> list -> list.stream().map(DecisionBenchmark::withLongs).toList();
            default -> value;
        };
    }

    private static Path packs() {
        return Path.of(System.getProperty("chaperone.home", "."), "packs");
    }

    private static QuestionFacts facts(String question) {
        var problems = new Problems();
        var read =
                Yaml.read(FACTS.getOrDefault(question, "{}"), question, problems)
                        .flatMap(
                                it ->
                                        new FactsReader(problems)
                                                .read(
                                                        it,
                                                        QuestionType.of(question)
                                                                .orElseThrow()
                                                                .facts()));
        problems.throwIfAny();
        return (QuestionFacts) read.orElseThrow();
    }
}
