package org.chaperone.policy.notice;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A letter in one language, with blanks such as {@code {class}} in it.
 *
 * @param subject one line
 * @param body paragraphs with an empty line between them
 */
public record Letter(String subject, String body) {

    private static final Pattern BLANK = Pattern.compile("\\{([a-z]+(?:-[a-z]+)*)}");
    private static final Pattern BRACE = Pattern.compile("[{}]");
    private static final Pattern PARAGRAPHS = Pattern.compile("\\R[ \\t]*\\R\\s*");

    public Letter {
        subject = subject.strip();
        body = body.strip();
    }

    /** Names of the blanks, in their order, each once. */
    public List<String> blanks() {
        return BLANK.matcher(all()).results().map(it -> it.group(1)).distinct().toList();
    }

    /** Whether these words have a brace that belongs to no blank, as in {@code {class} or {the class}}. */
    static boolean isMalformed(String words) {
        return BRACE.matcher(BLANK.matcher(words).replaceAll("")).find();
    }

    /** Blanks for which these facts have nothing, in their order. */
    public List<String> unfilled(Map<String, String> facts) {
        return blanks().stream().filter(it -> facts.getOrDefault(it, "").isBlank()).toList();
    }

    /**
     * The letter with its blanks filled in.
     *
     * @throws IllegalArgumentException when the facts lack something, for a letter never goes out half filled
     */
    public Letter filled(Map<String, String> facts) {
        var unfilled = unfilled(facts);
        if (!unfilled.isEmpty() || isMalformed(subject) || isMalformed(body)) {
            throw new IllegalArgumentException("Nothing is known for " + unfilled);
        }
        return new Letter(filled(subject, facts).replaceAll("\\R", " "), filled(body, facts));
    }

    /** The body's paragraphs; a line that ends within one stays. */
    public List<String> paragraphs() {
        return PARAGRAPHS
                .splitAsStream(body)
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private String all() {
        return subject + "\n" + body;
    }

    private static String filled(String words, Map<String, String> facts) {
        return BLANK.matcher(words)
                .replaceAll(
                        it ->
                                Matcher.quoteReplacement(
                                        facts.getOrDefault(it.group(1), "").strip()));
    }
}
