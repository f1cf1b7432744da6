package org.chaperone.app.notices.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chaperone.app.notices.Occasion;
import org.chaperone.app.notices.Printing.Printed;
import org.chaperone.policy.notice.Language;
import org.chaperone.policy.notice.Letter;

/** Letters as they are printed: a sheet for each family, in each of its languages. */
public record LettersPage(String title, String district, String school, List<Sheet> sheets) {

    /**
     * @param to whom it is for, as the envelope says
     */
    public record Sheet(String to, List<Text> texts) {}

    public record Text(String language, String subject, List<String> paragraphs) {}

    static LettersPage of(Occasion occasion, List<Printed> printed, String district) {
        return new LettersPage(
                occasion.title(),
                district,
                occasion.facts().getOrDefault("school", ""),
                printed.stream()
                        .map(it -> new Sheet(it.notice().guardian(), texts(it.letters())))
                        .toList());
    }

    private static List<Text> texts(Map<Language, Letter> letters) {
        return letters.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(it -> text(it.getKey(), it.getValue()))
                .toList();
    }

    static Text text(Language language, Letter letter) {
        return new Text(
                language.tag().toLowerCase(Locale.ROOT), letter.subject(), letter.paragraphs());
    }
}
