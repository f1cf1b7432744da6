package org.chaperone.app.notices.web;

import java.util.List;
import java.util.Map;
import org.chaperone.app.notices.Samples;
import org.chaperone.app.notices.Wording;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Problems;
import org.chaperone.policy.notice.Language;
import org.chaperone.policy.notice.Letter;
import org.chaperone.policy.notice.Notice;
import org.jspecify.annotations.Nullable;

/**
 * How a kind of notice is worded, with the letters as families see them.
 *
 * @param blanks as they stand in a letter
 * @param required what each letter must say, by clause, in the language of the letter
 */
public record WordingPage(
        String id,
        String title,
        String blanks,
        List<Form> forms,
        List<Line> history,
        boolean mayPublish,
        String head,
        Problems problems) {

    /**
     * The letter in one language.
     *
     * @param sample filled in for nobody, or null while it can't be
     */
    public record Form(
            String language,
            String tag,
            String subjectField,
            String subject,
            String bodyField,
            String body,
            List<Required> required,
            LettersPage.@Nullable Text sample) {}

    public record Required(String clause, String words) {}

    /** A saving. */
    public record Line(int number, String when, String by, boolean published) {}

    static WordingPage of(
            Notice notice,
            Map<Language, Letter> letters,
            List<Language> languages,
            List<Wording> history,
            boolean mayPublish,
            Problems problems,
            Samples samples,
            DistrictTime time) {
        return new WordingPage(
                notice.id(),
                notice.title(),
                "{" + String.join("}, {", notice.blanks()) + "}",
                languages.stream()
                        .map(
                                it ->
                                        form(
                                                notice,
                                                it,
                                                letters.getOrDefault(it, new Letter("", "")),
                                                samples))
                        .toList(),
                history.stream()
                        .map(
                                it ->
                                        new Line(
                                                it.number(),
                                                time.at(it.madeAt()),
                                                it.madeBy(),
                                                it.publishedAt() != null))
                        .toList(),
                mayPublish,
                samples.head(),
                problems);
    }

    private static Form form(Notice notice, Language language, Letter letter, Samples samples) {
        return new Form(
                language.words(),
                language.tag(),
                field(language, Notice.Fault.Part.SUBJECT),
                letter.subject(),
                field(language, Notice.Fault.Part.BODY),
                letter.body(),
                notice.statements().stream()
                        .map(it -> new Required(it.clause(), it.in(language)))
                        .toList(),
                samples.of(letter, language)
                        .map(it -> LettersPage.text(language, it))
                        .orElse(null));
    }

    /** The name of a field of the form. */
    static String field(Language language, Notice.Fault.Part part) {
        return language.tag() + "-" + ListAddress.word(part);
    }
}
