package org.chaperone.app.audits.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chaperone.policy.question.DisclaimerPart;

/** What a notice to visitors says, part by part, by the words such notices use. */
public final class Notice {

    private static final Map<DisclaimerPart, Pattern> WORDS = new EnumMap<>(DisclaimerPart.class);

    static {
        put(
                DisclaimerPart.MAINTAINER,
                "\\b(maintained|managed|administered|moderated|operated|run|hosted) by\\b");
        put(
                DisclaimerPart.PURPOSE,
                "\\b(purpose (of|is)|is (intended|meant|designed|here) (to|for)|created to|aims to|provides? (a place|information|news))");
        put(
                DisclaimerPart.COMMENT_RULES,
                "\\b(comment|post|message|content|remark)s?\\b[^.]{0,200}\\b(remove[sd]?|delete[sd]?|hidden|hide|taken down|come down|not (be )?(allowed|permitted|tolerated|accepted)|unacceptable)"
                        + "|\\b(remove|delete|hide|take down)\\b[^.]{0,80}\\b(comment|post|message|remark)s?\\b"
                        + "|\\bcomment(s|ing)? (rules|policy|guidelines)\\b[^.]{0,20}:");
        put(
                DisclaimerPart.LINKS,
                "\\b(not|n['’]t|no|nor|neither)\\b[^.]{0,120}\\bendors|\\bendorsement\\b[^.]{0,60}\\bnot\\b");
        put(
                DisclaimerPart.USER_CONTENT,
                "\\b(not|n['’]t|no|nor|neither)\\b[^.]{0,60}\\b(responsib|liab|answer|accountab)[^.]{0,120}\\b(content|comment|post|write|written|user|visitor|other)");
        put(
                DisclaimerPart.OPINIONS,
                "\\b(opinion|view)s?\\b[^.]{0,120}\\b(not|n['’]t|differ)\\b|\\b(not|n['’]t)\\b[^.]{0,60}\\b(reflect|represent|share)[^.]{0,60}\\b(opinion|view)");
    }

    private Notice() {}

    /** The parts that these words lack, in the order of the enumeration. */
    public static List<DisclaimerPart> lacks(String words) {
        var lacking = new ArrayList<DisclaimerPart>();
        for (var part : DisclaimerPart.values()) {
            if (sentence(part, words).isEmpty()) {
                lacking.add(part);
            }
        }
        return List.copyOf(lacking);
    }

    /** The words that make this part. */
    static Optional<String> sentence(DisclaimerPart part, String words) {
        var pattern = WORDS.get(part);
        return pattern == null
                ? Optional.empty()
                : pattern.matcher(words.toLowerCase(Locale.ROOT))
                        .results()
                        .findFirst()
                        .map(it -> around(words, it.start(), it.end()));
    }

    private static String around(String words, int start, int end) {
        var from = words.lastIndexOf('.', start) + 1;
        var to = words.indexOf('.', end);
        return words.substring(Math.min(from, start), to < 0 ? words.length() : to + 1).strip();
    }

    private static void put(DisclaimerPart part, String pattern) {
        WORDS.put(part, Pattern.compile(pattern));
    }
}
