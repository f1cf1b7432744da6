package org.chaperone.app.consent.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.consent.Standing;
import org.chaperone.app.ui.Option;
import org.chaperone.policy.question.Consent;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;

/**
 * What a colleague said of their own picture, name and voice.
 *
 * @param saved whether it was put down just now
 */
public record OwnConsentPage(List<Part> parts, boolean saved) {

    /** What is asked of a colleague: where others come to see them. */
    static final List<ConsentUse> USES =
            List.of(ConsentUse.IMAGE, ConsentUse.VIDEO, ConsentUse.NAME, ConsentUse.VOICE);

    static final List<ConsentAudience> AUDIENCES =
            List.of(
                    ConsentAudience.SCHOOL_SITE,
                    ConsentAudience.SOCIAL_MEDIA,
                    ConsentAudience.PRESS,
                    ConsentAudience.YEARBOOK);

    private static final List<Option> ANSWERS =
            List.of(new Option("granted", "Yes"), new Option("refused", "No"));

    public record Part(String title, List<Choice> choices) {}

    /**
     * @param name of the field
     * @param answer "granted", "refused" or empty
     */
    public record Choice(String name, String label, String answer) {}

    static OwnConsentPage of(Map<Cell, Standing> standing, boolean saved) {
        return new OwnConsentPage(
                AUDIENCES.stream()
                        .map(
                                audience ->
                                        new Part(
                                                ConsentWords.of(audience),
                                                USES.stream()
                                                        .map(it -> new Cell(it, audience))
                                                        .map(it -> choice(it, standing))
                                                        .toList()))
                        .toList(),
                saved);
    }

    static Stream<Cell> cells() {
        return AUDIENCES.stream()
                .flatMap(audience -> USES.stream().map(use -> new Cell(use, audience)));
    }

    static String field(Cell cell) {
        return ConsentWords.word(cell.use()) + "." + ConsentWords.word(cell.audience());
    }

    private static Choice choice(Cell cell, Map<Cell, Standing> standing) {
        var answer =
                Optional.ofNullable(standing.get(cell))
                        .map(Standing::answer)
                        .orElse(Consent.UNKNOWN);
        return new Choice(
                field(cell),
                ConsentWords.of(cell.use()),
                answer == Consent.UNKNOWN ? "" : ConsentWords.word(answer));
    }

    public List<Option> answers() {
        return ANSWERS;
    }
}
