package org.chaperone.app.families.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.consent.Permission;
import org.chaperone.app.consent.Permission.May;
import org.chaperone.app.consent.Permissions.Held;
import org.chaperone.app.consent.Signer.Relation;
import org.chaperone.app.consent.Speakers.Voice;
import org.chaperone.app.consent.Standing.Because;
import org.chaperone.app.consent.Statement;
import org.chaperone.app.families.Answers;
import org.chaperone.app.families.Card;
import org.chaperone.app.families.Summary;
import org.chaperone.app.families.Words;
import org.chaperone.app.families.web.CardView.Line;
import org.chaperone.app.ui.Tone;
import org.chaperone.policy.question.Consent;
import org.jspecify.annotations.Nullable;

/** Says to an adult of the family what counts now, and of what others said no more than they need to know. */
final class Counting {

    private final Voice voice;
    private final Held held;
    private final Words words;

    Counting(Voice voice, Held held, Words words) {
        this.voice = voice;
        this.held = held;
        this.words = words;
    }

    private record Said(String words, Tone tone) {}

    /** One line for the card if all of it stands alike, else one for each way in which it stands. */
    List<Line> lines(Card card) {
        var alike = new LinkedHashMap<Said, List<Cell>>();
        for (var cell : card.cells()) {
            alike.computeIfAbsent(said(cell), _ -> new ArrayList<>()).add(cell);
        }
        return alike.entrySet().stream()
                .map(
                        it ->
                                new Line(
                                        alike.size() == 1 ? "" : Summary.uses(it.getValue(), words),
                                        it.getKey().words(),
                                        it.getKey().tone()))
                .toList();
    }

    private Said said(Cell cell) {
        var permission = held.of(cell);
        var mine = Answers.last(voice, cell).orElse(null);
        var sentence =
                mine != null && permission.standing().rests().contains(mine.id())
                        ? words.say(own(permission), words.day(mine.saidAt()))
                        : others(permission) + unheard(mine, cell);
        return new Said(sentence, tone(permission.may()));
    }

    private static String own(Permission permission) {
        return permission.may() == May.NO
                ? permission.standing().answer() == Consent.REFUSED
                        ? "counts.own-no"
                        : "counts.not-written"
                : "counts.own-yes";
    }

    private String others(Permission permission) {
        var standing = permission.standing();
        var because = standing.because();
        return switch (standing.answer()) {
            case REFUSED ->
                    words.say(
                            because == Because.WHEREABOUTS || because == Because.COURT_NO
                                    ? "counts.office-no"
                                    : voice.signer().relation() == Relation.SELF
                                            ? "counts.family-no"
                                            : "counts.other-no");
            case GRANTED ->
                    words.say(
                            permission.may() == May.NO
                                    ? "counts.not-written"
                                    : because == Because.COURT_YES
                                            ? "counts.office-yes"
                                            : "counts.family-yes");
            case UNKNOWN ->
                    words.say("open." + because) + " " + words.say("silence." + permission.may());
        };
    }

    /** What the visitor said themselves, where something else counts. */
    private String unheard(@Nullable Statement mine, Cell cell) {
        var answer =
                mine == null ? Consent.UNKNOWN : Objects.requireNonNull(mine.answers().get(cell));
        return mine == null || answer == Consent.UNKNOWN
                ? ""
                : " " + words.say("said." + answer, words.day(mine.saidAt()));
    }

    private static Tone tone(May may) {
        return switch (may) {
            case YES -> Tone.ALLOW;
            case NO -> Tone.DENY;
            case NOT_KNOWN -> Tone.UNKNOWN;
        };
    }
}
