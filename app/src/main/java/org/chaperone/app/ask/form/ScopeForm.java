package org.chaperone.app.ask.form;

import static org.chaperone.policy.QuestionType.SCOPE;

import java.util.Map;
import java.util.stream.Stream;
import org.chaperone.app.ask.facts.Given;
import org.chaperone.policy.question.ScopeAspect;
import org.chaperone.policy.reading.Wire;

/** What a word hangs on, once it is known which word is wondered about. Before that there is nothing to ask. */
final class ScopeForm {

    private ScopeForm() {}

    static Form about(Given given) {
        var aspect = given.word("aspect").flatMap(it -> Wire.constant(ScopeAspect.class, it));
        return new Form(
                SCOPE,
                aspect.map(ScopeForm::facts).orElse(Stream.empty()).map(ScopeForm::field).toList(),
                aspect.map(it -> Map.of("aspect", Wire.word(it))).orElse(Map.of()),
                it -> it);
    }

    private static Stream<String> facts(ScopeAspect aspect) {
        return switch (aspect) {
            case SOCIAL_MEDIA, ELECTRONIC_COMMUNICATION ->
                    Stream.of("medium", "interactive", "passwordProtected");
            case STUDENT -> Stream.of("enrolled");
            case STAFF -> Stream.of("person");
            case DISTRICT_PAGE ->
                    Stream.of(
                            "medium",
                            "districtRelated",
                            "madeForEmployee",
                            "studentsDirectedThere");
            case PART -> Stream.of("context", "mentionsDistrict", "audienceHasStudents");
        };
    }

    private static Field field(String fact) {
        var field = Asking.field(SCOPE, fact);
        return switch (fact) {
            case "medium" -> field.needed("Choose what it is");
            default -> field;
        };
    }
}
