package org.chaperone.app.checks.web;

import static org.chaperone.app.ui.ListAddress.constant;
import static org.chaperone.app.ui.ListAddress.text;

import java.util.Optional;
import org.chaperone.app.checks.DistrictWord.Effect;
import org.chaperone.app.checks.NewWord;
import org.chaperone.app.ui.Problems;
import org.chaperone.screening.Corrections;
import org.chaperone.screening.FindingType;
import org.jspecify.annotations.Nullable;

/**
 * A word as somebody fills it in. Every part may be absent.
 *
 * @param start "trial" or "force"
 */
public record WordForm(
        @Nullable String type,
        @Nullable String entry,
        @Nullable String effect,
        @Nullable String severity,
        @Nullable String why,
        @Nullable String start) {

    static final WordForm EMPTY = new WordForm(null, null, null, null, null, null);

    /** The word; empty, with all that is to put right, when it isn't one. */
    Optional<NewWord> read(Problems problems) {
        var kind = FindingType.ofWire(text(type)).filter(Corrections.types()::contains);
        var does = Optional.ofNullable(constant(Effect.values(), text(effect)));
        var begins = text(start);
        problems.unless(kind.isPresent(), "type", "Choose what it is about")
                .unless(!text(entry).isBlank(), "entry", "Write the word")
                .unless(
                        kind.isEmpty() || NewWord.fits(kind.get(), text(entry)),
                        "entry",
                        "That can’t be read as a word: write letters and digits, at most 100 characters")
                .unless(does.isPresent(), "effect", "Choose whether it is found")
                .unless(text(severity).matches("[1-4]"), "severity", "Choose how bad it is")
                .unless(!text(why).isBlank(), "why", "Say why, for whoever reads the list")
                .unless(
                        text(why).strip().length() <= NewWord.LONGEST_REASON,
                        "why",
                        "Keep it under 500 characters")
                .unless(
                        begins.equals("trial") || begins.equals("force"),
                        "start",
                        "Choose whether it is tried first");
        return problems.isEmpty()
                ? Optional.of(
                        new NewWord(
                                kind.orElseThrow(),
                                text(entry),
                                does.orElseThrow(),
                                Integer.parseInt(text(severity)),
                                text(why),
                                begins.equals("force")))
                : Optional.empty();
    }
}
