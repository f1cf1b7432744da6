package org.chaperone.cli;

import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.chaperone.policy.QuestionSchema;
import org.chaperone.policy.QuestionType;
import org.chaperone.policy.reading.Place;
import org.chaperone.policy.reading.Problems;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of facts. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Prints the JSON Schema of a question's facts, or of all.")
final class PolicySchema implements Callable<Integer> {

    @Spec @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "QUESTION")
    @Nullable String question;

    @Override
    public Integer call() {
        var out = Commands.of(spec).commandLine().getOut();
        out.println(Json.pretty(question == null ? all() : one(question)));
        out.flush();
        return 0;
    }

    private static Object all() {
        var schemas = new LinkedHashMap<String, Object>();
        for (var type : QuestionType.values()) {
            schemas.put(type.word(), QuestionSchema.of(type));
        }
        return schemas;
    }

    private static Object one(String word) {
        var problems = new Problems();
        var type = QuestionType.of(word);
        if (type.isEmpty()) {
            problems.add(
                    Place.of("QUESTION"),
                    "'%s' is no question; expected one of %s"
                            .formatted(word, QuestionType.words()));
        }
        problems.throwIfAny();
        return QuestionSchema.of(type.orElseThrow());
    }
}
