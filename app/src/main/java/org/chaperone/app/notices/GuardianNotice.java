package org.chaperone.app.notices;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chaperone.policy.notice.Language;
import org.jspecify.annotations.Nullable;

/**
 * What one guardian is told about one child on an occasion.
 *
 * @param child the student's name
 * @param adult by their id; the student's own for one who is of age, empty for a household of which nobody is on file
 * @param guardian as a letter calls them
 * @param email on file when it was made or sent, or null
 * @param languages in which they are written to
 * @param secret whether an order keeps secret where the student is
 * @param late whether the student came after the notices had begun
 * @param wording of the letter, once it went out
 * @param returned why an e-mail didn't arrive, or null
 */
public record GuardianNotice(
        UUID id,
        UUID occasion,
        String student,
        String child,
        String adult,
        String guardian,
        @Nullable String email,
        List<Language> languages,
        boolean secret,
        boolean late,
        NoticeState state,
        @Nullable UUID wording,
        @Nullable String returned,
        Instant madeAt,
        @Nullable Instant toldAt) {

    public GuardianNotice {
        languages = List.copyOf(languages);
    }

    /** What journal entries and e-mails about it name. */
    String subject() {
        return SUBJECT + id;
    }

    static final String SUBJECT = "notice:";

    /** The same with what is known of the guardian now. */
    GuardianNotice to(Addressee it) {
        return new GuardianNotice(
                id,
                occasion,
                student,
                it.child(),
                adult,
                it.guardian(),
                it.email(),
                it.languages(),
                it.secret(),
                late,
                state,
                wording,
                returned,
                madeAt,
                toldAt);
    }

    /** Whether it is for a household of which nobody is on file. */
    public boolean isForHousehold() {
        return adult.isEmpty();
    }

    /** What a letter in this language tells of it. */
    Map<String, String> facts(Language language) {
        return Map.of("child", child, "guardian", isForHousehold() ? family(language) : guardian);
    }

    private String family(Language language) {
        return switch (language) {
            case EN -> "family of " + child;
            case ES -> "familia de " + child;
        };
    }
}
