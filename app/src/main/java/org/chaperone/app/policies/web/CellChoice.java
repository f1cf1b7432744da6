package org.chaperone.app.policies.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chaperone.app.policies.Words;
import org.chaperone.app.ui.Option;
import org.chaperone.policy.question.DisclosureAudience;
import org.chaperone.policy.question.Identification;
import org.chaperone.policy.question.Information;
import org.chaperone.policy.reading.Wire;
import org.jspecify.annotations.Nullable;

/**
 * A cell of the information matrix as an address names it, such as {@code
 * ?information=photo&audience=public-page&identification=first-name}; what is missing or unknown isn't chosen.
 */
public record CellChoice(
        @Nullable String information, @Nullable String audience, @Nullable String identification) {

    /** The three that choose a cell. */
    record At(Information information, DisclosureAudience audience, Identification identification) {

        /** As the address of a page names it. */
        String query() {
            return "?information=%s&audience=%s&identification=%s"
                    .formatted(
                            Wire.word(information), Wire.word(audience), Wire.word(identification));
        }
    }

    Optional<At> at() {
        return constant(Information.class, information)
                .flatMap(
                        what ->
                                constant(DisclosureAudience.class, audience)
                                        .flatMap(
                                                whom ->
                                                        constant(
                                                                        Identification.class,
                                                                        identification)
                                                                .map(
                                                                        how ->
                                                                                new At(
                                                                                        what, whom,
                                                                                        how))));
    }

    /** How closely the person can be told; first names when nothing is chosen. */
    Identification closeness() {
        return constant(Identification.class, identification).orElse(Identification.FIRST_NAME);
    }

    static <E extends Enum<E>> List<Option> options(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(it -> new Option(Wire.word(it), Words.ofFact(it)))
                .toList();
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, @Nullable String word) {
        return word == null ? Optional.empty() : Wire.constant(type, word);
    }
}
