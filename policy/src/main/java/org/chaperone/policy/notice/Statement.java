package org.chaperone.policy.notice;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a clause wants a letter to say.
 *
 * @param id such as {@code use-assigned-address}
 * @param words in each language; they may have blanks
 */
public record Statement(String id, String clause, Map<Language, String> words) {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    public Statement {
        words = Map.copyOf(words);
    }

    public String in(Language language) {
        return words.getOrDefault(language, "");
    }

    /** Whether it stands in a text, however that breaks its lines and whatever quotation marks it has. */
    boolean standsIn(String text, Language language) {
        return plain(text).contains(plain(in(language)));
    }

    private static String plain(String text) {
        return SPACE.matcher(text)
                .replaceAll(" ")
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .strip();
    }
}
