package org.chaperone.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.util.Map;
import org.chaperone.policy.question.Fact;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionSchemaTest {

    @ParameterizedTest
    @EnumSource
    void every_fact_says_what_it_means(QuestionType question) {
        documented(question.facts());
    }

    private static void documented(Class<?> record) {
        for (var component : record.getRecordComponents()) {
            assertThat(component.getAnnotation(Fact.class))
                    .as("%s.%s", record.getSimpleName(), component.getName())
                    .isNotNull();
            var type =
                    component.getGenericType() instanceof ParameterizedType list
                            ? (Class<?>) list.getActualTypeArguments()[0]
                            : component.getType();
            if (type.isRecord()) {
                documented(type);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_schema_has_a_property_for_every_fact_and_requires_none(QuestionType question) {
        var schema = QuestionSchema.of(question);

        assertThat(schema).containsEntry("title", question.word()).doesNotContainKey("required");
        assertThat((Map<?, ?>) schema.get("properties"))
                .hasSize(question.facts().getRecordComponents().length);
    }
}
