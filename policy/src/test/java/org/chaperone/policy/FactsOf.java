package org.chaperone.policy;

import org.chaperone.policy.question.QuestionFacts;
import org.chaperone.policy.reading.FactsReader;
import org.chaperone.policy.reading.Problems;
import org.chaperone.policy.reading.Yaml;

/** Facts from YAML, for tests. */
public final class FactsOf {

    private FactsOf() {}

    public static QuestionFacts contact(String yaml) {
        return read(QuestionType.CONTACT, yaml);
    }

    public static QuestionFacts post(String yaml) {
        return read(QuestionType.POST, yaml);
    }

    public static QuestionFacts read(QuestionType type, String yaml) {
        var problems = new Problems();
        var facts =
                Yaml.read(yaml, "facts", problems)
                        .flatMap(it -> new FactsReader(problems).read(it, type.facts()));
        problems.throwIfAny();
        return (QuestionFacts) facts.orElseThrow();
    }
}
