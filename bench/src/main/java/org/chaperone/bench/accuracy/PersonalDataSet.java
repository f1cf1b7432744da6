package org.chaperone.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.chaperone.roster.PersonName;
import org.chaperone.screening.Finding;
import org.chaperone.screening.FindingType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A set of texts in which others have marked personal data. Its people are put on a roster, as far as they
 * have two names. Only labels that mean what one of our types means are counted.
 */
final class PersonalDataSet {

    private record Span(FindingType type, int start, int end) {

        boolean meets(Finding finding) {
            return finding.type() == type && overlaps(finding);
        }

        /** A student's name in a mail address is there, though only the address is marked. */
        boolean holdsName(Finding finding) {
            return type == FindingType.EMAIL
                    && finding.type() == FindingType.STUDENT_NAME
                    && overlaps(finding);
        }

        private boolean overlaps(Finding finding) {
            return finding.start() < end && finding.end() > start;
        }
    }

    private record Text(String id, String text, List<Span> spans) {}

    private static final Map<String, FindingType> TYPES =
            Map.of(
                    "PERSON_NAME", FindingType.STUDENT_NAME,
                    "PERSON", FindingType.STUDENT_NAME,
                    "PHONE_NUMBER", FindingType.PHONE,
                    "EMAIL_ADDRESS", FindingType.EMAIL,
                    "SOCIAL_SECURITY_NUMBER", FindingType.GOVERNMENT_ID,
                    "NATIONAL_ID_NUMBER", FindingType.GOVERNMENT_ID,
                    "US_SSN", FindingType.GOVERNMENT_ID,
                    "STREET_ADDRESS", FindingType.STREET_ADDRESS,
                    "DATE_OF_BIRTH", FindingType.DATE_OF_BIRTH,
                    "HEALTH_CONDITION", FindingType.HEALTH_OR_DISCIPLINE);

    private final String name;
    private final List<Text> texts;
    private final Judge judge;

    PersonalDataSet(Data data, String name) {
        this.name = name;
        var json = new ObjectMapper();
        texts =
                data.lines("pii/" + name + ".jsonl.gz").stream()
                        .map(it -> text(json.readTree(it)))
                        .toList();
        judge =
                Students.of(
                                texts.stream()
                                        .flatMap(
                                                it ->
                                                        it.spans.stream()
                                                                .map(span -> words(it, span)))
                                        .filter(PersonalDataSet::isFullName)
                                        .distinct()
                                        .map(PersonalDataSet::personName)
                                        .toList())
                        .judge();
    }

    /** Adds the scores of this set, a row for each type. */
    void score(Scores scores, Misses misses) {
        for (var text : texts) {
            var half = Half.of(text.id);
            var sure = judge.sure(text.text);
            for (var span : text.spans) {
                if (span.type != FindingType.STUDENT_NAME || isFullName(words(text, span))) {
                    var score = scores.of(name + ": " + span.type.wire(), half);
                    if (sure.stream().anyMatch(span::meets)) {
                        score.right();
                    } else {
                        score.missed();
                        var missed = text.text.substring(span.start, span.end);
                        misses.note(half, name, span.type.wire() + " missed: " + missed, text.text);
                    }
                }
            }
            Predicate<Finding> unmarked =
                    it ->
                            TYPES.containsValue(it.type())
                                    && text.spans.stream()
                                            .noneMatch(
                                                    span -> span.meets(it) || span.holdsName(it));
            for (var wrong : sure.stream().filter(unmarked).toList()) {
                scores.of(name + ": " + wrong.type().wire(), half).wrong();
                misses.note(half, name, wrong.type().wire() + " wrong: " + wrong.text(), text.text);
            }
        }
    }

    private static Text text(JsonNode node) {
        var spans = new ArrayList<Span>();
        for (var span : node.get("spans")) {
            var type = TYPES.get(span.get("type").asString());
            if (type != null) {
                spans.add(new Span(type, span.get("start").asInt(), span.get("end").asInt()));
            }
        }
        return new Text(node.get("id").asString(), node.get("text").asString(), spans);
    }

    /** What a span of a person says, without characters that nobody sees. */
    private static String words(Text text, Span span) {
        return span.type == FindingType.STUDENT_NAME
                ? text.text.substring(span.start, span.end).replaceAll("\\p{Cf}", "").strip()
                : "";
    }

    private static boolean isFullName(String name) {
        return name.matches("\\p{L}[\\p{L}\\p{M}.'’-]+( [\\p{L}\\p{M}.'’-]+)+");
    }

    private static PersonName personName(String name) {
        int blank = name.indexOf(' ');
        return PersonName.of(name.substring(0, blank), name.substring(blank + 1));
    }
}
