package org.chaperone.app.ask.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chaperone.app.ask.form.Forms;
import org.chaperone.app.ask.wording.Words;
import org.chaperone.policy.QuestionType;

/** The questions on the start page, those first that fit the words somebody typed. */
public final class Entries {

    private Entries() {}

    /**
     * @param fits how many of the words lead to it
     */
    public record Entry(String href, String icon, String title, String about, long fits) {}

    static List<Entry> all(String typed, AnswerView.Paths paths) {
        var words = words(typed);
        return Stream.concat(Forms.ASKED.stream(), Stream.of(QuestionType.POST))
                .flatMap(
                        question -> {
                            var path = paths.to(question);
                            return path == null
                                    ? Stream.of()
                                    : Stream.of(entry(question, path, words));
                        })
                .sorted(Comparator.comparingLong(Entry::fits).reversed())
                .toList();
    }

    private static Entry entry(QuestionType question, String path, Set<String> words) {
        var keys = words(Words.of(question, "keys"));
        return new Entry(
                path,
                icon(question),
                Words.of(question, "entry"),
                Words.of(question, "about"),
                words.stream().filter(keys::contains).count());
    }

    private static String icon(QuestionType question) {
        return switch (question) {
            case CONTACT -> "message";
            case USE_NOW -> "clock";
            case DISCLOSE -> "people";
            case PERSONAL -> "person";
            case SCOPE -> "policy";
            case POST -> "check";
            case PHOTO -> "photo";
            case OUTLET, PAGE -> "outlet";
        };
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+"))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toSet());
    }
}
