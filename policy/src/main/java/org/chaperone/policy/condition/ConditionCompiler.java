package org.chaperone.policy.condition;

import dev.cel.checker.CelStandardDeclarations;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructTypeReference;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.compiler.CelCompilerLibrary;
import dev.cel.extensions.CelExtensions;
import dev.cel.extensions.CelStringExtensions;
import dev.cel.parser.CelStandardMacro;
import java.util.Optional;
import java.util.Set;
import org.chaperone.policy.question.Finding;
import org.chaperone.policy.question.QuestionFacts;
import org.chaperone.policy.reading.Positions;
import org.chaperone.policy.reading.Problems;
import org.chaperone.policy.reading.Yaml;

/**
 * Checks and compiles the conditions about one question. Besides CEL's own macros and operators a
 * condition may use {@code setting('name')}, the pack's parameter as a text ({@code 'not-set'} when the
 * policy is silent), {@code known(fact)}, and {@code text.lowerAscii()} of CEL's extensions.
 */
public final class ConditionCompiler {

    /** The variable of a {@code finds:} condition. */
    public static final String FINDING = "f";

    private static final CelCompilerLibrary LOWER_ASCII =
            CelExtensions.strings(CelStringExtensions.Function.LOWER_ASCII);

    /** CEL's types that no fact and no constant of a condition has. */
    private static final Set<CelType> FOREIGN =
            Set.of(SimpleType.UINT, SimpleType.BYTES, SimpleType.TIMESTAMP, SimpleType.DURATION);

    /**
     * CEL's operators and functions without those on foreign types. The checker takes all of them in
     * anew for each condition and compares each with each; with the whole of CEL that would be most of
     * the time that a pack takes to read.
     */
    private static final CelStandardDeclarations DECLARED =
            CelStandardDeclarations.newBuilder()
                    .filterFunctions(
                            (_, overload) ->
                                    overload.celOverloadDecl().parameterTypes().stream()
                                            .noneMatch(FOREIGN::contains))
                    .build();

    private final Class<? extends Record> question;
    private final Settings settings;
    private final CelCompiler whole;
    private final CelCompiler finding;

    public <Q extends Record & QuestionFacts> ConditionCompiler(
            Class<Q> question, Settings settings) {
        this.question = question;
        this.settings = settings;
        this.whole = compiler(question, false);
        this.finding = compiler(question, true);
    }

    /** A condition over the facts; problems are added at their place in the file. */
    public Optional<Condition> compile(Yaml.Text source, Problems problems) {
        return compile(source, whole, problems, false);
    }

    /** A condition over the facts and one finding, {@code f}. */
    public Optional<Condition> compileOnFinding(Yaml.Text source, Problems problems) {
        return compile(source, finding, problems, true);
    }

    private Optional<Condition> compile(
            Yaml.Text source, CelCompiler compiler, Problems problems, boolean onFinding) {
        var text = source.value();
        var checked = compiler.compile(text);
        if (checked.hasError()) {
            for (var issue : checked.getErrors()) {
                var at = issue.getSourceLocation();
                problems.add(
                        Positions.of(source, offset(text, at.getLine(), at.getColumn())),
                        "condition: "
                                + issue.getMessage().lines().findFirst().orElse("not readable"));
            }
            return Optional.empty();
        }
        try {
            return new TermCompiler(checked.getAst(), source, question, settings, problems)
                    .compile(onFinding);
        } catch (CelValidationException e) {
            throw new IllegalStateException("checked, and yet not valid: " + text, e);
        }
    }

    private static int offset(String text, int line, int column) {
        var start = 0;
        for (var at = 1; at < line; at++) {
            start = text.indexOf('\n', start) + 1;
        }
        return Math.max(0, start + column);
    }

    private static CelCompiler compiler(Class<? extends Record> question, boolean onFinding) {
        var builder =
                CelCompilerFactory.standardCelCompilerBuilder()
                        .setOptions(
                                CelOptions.current()
                                        .populateMacroCalls(true)
                                        .enableHeterogeneousNumericComparisons(true)
                                        .build())
                        .setStandardEnvironmentEnabled(false)
                        .setStandardDeclarations(DECLARED)
                        .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                        .setTypeProvider(new FactTypes(question))
                        .setResultType(SimpleType.BOOL)
                        .addLibraries(LOWER_ASCII)
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
        for (var component : question.getRecordComponents()) {
            builder.addVar(component.getName(), FactTypes.celType(component.getGenericType()));
        }
        if (onFinding) {
            builder.addVar(FINDING, StructTypeReference.create(Finding.class.getSimpleName()));
        }
        return builder.build();
    }
}
