package org.chaperone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chaperone.policy.Decision;
import org.chaperone.policy.question.Finding;
import org.chaperone.policy.question.FindingKind;
import org.chaperone.roster.Roster;

/**
 * The corrections behind a rule's {@code fix:}. A rule may name one that we don't know or that doesn't fit its
 * finding; then there is nothing to offer, and the words of the rule stand.
 */
public final class Fixes {

    private static final Pattern SENTENCE_START = Pattern.compile("(?:^|[.!?]\\s+)(\\p{L})");
    private static final Pattern WEEKDAY =
            Pattern.compile(
                    "\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ALWAYS_CAPITAL =
            Pattern.compile(
                    "\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august"
                            + "|september|october|november|december|i)\\b");
    private static final Pattern CAPITALS = Pattern.compile("(?:^| )write:(\\w+)");
    private static final Pattern RIGHT_DAY = Pattern.compile("(?:^| )weekday:(\\w+)");

    private final Roster roster;

    public Fixes(Roster roster) {
        this.roster = roster;
    }

    /** What can be put right in a text on account of one reason, in the order of the places. */
    public List<Fix> of(Decision.Reason reason, String text) {
        var name = reason.fix();
        if (name.isEmpty()) {
            return List.of();
        }
        if (name.get().equals(CreditLine.NAME)) {
            return reason.write().map(it -> List.of(credit(reason, text, it))).orElse(List.of());
        }
        var fixes = new ArrayList<Fix>();
        for (var finding : reason.evidence()) {
            var start = finding.start();
            var end = finding.end();
            if (start != null
                    && end != null
                    && end <= text.length()
                    && "text".equals(finding.field())) {
                var words = text.substring(start, end);
                var write = write(name.get(), finding, words);
                if (write.isPresent()) {
                    fixes.add(new Fix(name.get(), start, end, write.get()));
                }
            }
        }
        return fixes;
    }

    private static Fix credit(Decision.Reason reason, String text, String words) {
        var end =
                reason.evidence().stream()
                        .filter(it -> "text".equals(it.field()))
                        .map(Finding::end)
                        .filter(it -> it != null && it <= text.length())
                        .mapToInt(it -> it)
                        .max()
                        .orElse(text.length());
        return CreditLine.after(end, text, words);
    }

    private Optional<String> write(String name, Finding finding, String words) {
        return switch (name) {
            case "first-name" -> firstName(finding, words);
            case "leave-out", "remove-location" -> Optional.of("");
            case "sentence-case" -> Optional.of(sentenceCase(words));
            case "plain-writing" -> plainly(finding, words);
            case "right-weekday" -> weekday(finding, words);
            default -> Optional.empty();
        };
    }

    private Optional<String> firstName(Finding finding, String words) {
        if (finding.students() == null || finding.students().isEmpty()) {
            return Optional.empty();
        }
        return roster.student(finding.students().getFirst())
                .flatMap(
                        it ->
                                Stream.of(it.name().preferredGiven(), it.name().given())
                                        .filter(Objects::nonNull)
                                        .findFirst())
                .map(
                        it ->
                                words.matches(".*['’]s$")
                                        ? it + words.substring(words.length() - 2)
                                        : it);
    }

    private static String sentenceCase(String words) {
        var lower = words.toLowerCase(Locale.ROOT);
        var begun =
                SENTENCE_START
                        .matcher(lower)
                        .replaceAll(
                                it ->
                                        it.group().substring(0, it.group().length() - 1)
                                                + it.group(1).toUpperCase(Locale.ROOT));
        return ALWAYS_CAPITAL.matcher(begun).replaceAll(it -> capitalized(it.group()));
    }

    /** Each kind of writing that is hard to read has its own way out; of some the author alone knows it. */
    private static Optional<String> plainly(Finding finding, String words) {
        if (finding.type() == FindingKind.SHOUTING) {
            return Optional.of(sentenceCase(words));
        }
        var capitals = CAPITALS.matcher(finding.detail() == null ? "" : finding.detail());
        return finding.type() == FindingKind.HASHTAG_CASE && capitals.find()
                ? Optional.of("#" + capitals.group(1))
                : Optional.empty();
    }

    private static Optional<String> weekday(Finding finding, String words) {
        var right = RIGHT_DAY.matcher(finding.detail() == null ? "" : finding.detail());
        return right.find() && WEEKDAY.matcher(words).find()
                ? Optional.of(WEEKDAY.matcher(words).replaceFirst(capitalized(right.group(1))))
                : Optional.empty();
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT)
                + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
