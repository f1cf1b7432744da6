package org.chaperone.app.ask.web;

import org.chaperone.app.ask.Answer;
import org.chaperone.app.ask.KeptAnswer;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Problems;
import org.chaperone.app.ui.Tone;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it was given.
 *
 * @param since what is different about the policy since, or null
 * @param todayTone what it would be today, when that differs; or null
 * @param again where to ask the same now
 * @param mine whether the viewer asked; only they share it
 * @param readers who reads it, and who might
 */
public record KeptPage(
        String id,
        AnswerView answer,
        String asker,
        String keptAt,
        @Nullable String since,
        @Nullable Tone todayTone,
        String again,
        boolean mine,
        Readers readers,
        Problems problems) {

    static KeptPage of(
            KeptAnswer kept,
            Answer today,
            boolean mine,
            AnswerView.Paths paths,
            DistrictTime time,
            Readers readers,
            Problems problems) {
        var since = since(kept.answer(), today);
        return new KeptPage(
                kept.id().toString(),
                AnswerView.of(kept.answer(), mine ? "You" : kept.asker(), paths),
                kept.asker(),
                time.at(kept.keptAt()),
                since,
                since == null ? null : org.chaperone.app.policies.Words.tone(today.verdict()),
                Asked.of(kept.answer().question()).answer() + kept.given(),
                mine,
                readers,
                problems);
    }

    private static @Nullable String since(Answer then, Answer today) {
        var before = then.origin();
        var now = today.origin();
        if (!before.pack().equals(now.pack())) {
            return "The district has since adopted another policy, that of %s, %s."
                    .formatted(now.policy(), now.inForce());
        }
        if (!before.edition().equals(now.edition())) {
            return "The policy has changed since: the edition is now the one %s."
                    .formatted(now.inForce());
        }
        return before.decision().equals(now.decision())
                ? null
                : "This edition’s rules have been put right since.";
    }
}
