package org.chaperone.app.questions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question to an office, or a draft whose author isn't sure.
 *
 * @param school of the asker, by its id, or null
 * @param words of the question; may be empty for a draft
 * @param draft the post, parked until it is answered; empty for a question
 * @param outlet what kind of outlet the draft is for, as on the wire
 * @param audience of the draft, as on the wire
 */
public record Question(
        UUID id,
        Topic topic,
        @Nullable String school,
        String words,
        String draft,
        String outlet,
        String audience,
        Instant askedAt,
        UUID by,
        String byName,
        @Nullable Answer answer,
        @Nullable Shared shared) {

    public static final int MOST_WORDS = 4_000;
    public static final int LONGEST_DRAFT = 20_000;

    /**
     * @param permits of a draft: whether it may go out; null for a question
     */
    public record Answer(
            Instant at, UUID by, String name, String words, @Nullable Boolean permits) {}

    /** What all may find of it. */
    public record Shared(Instant at, String asked, String answered) {}

    public boolean isDraft() {
        return !draft.isEmpty();
    }

    /** How it stands, in words. */
    public String state() {
        if (answer == null) {
            return isDraft() ? "Parked" : "Waits for an answer";
        }
        if (answer.permits() == null) {
            return "Answered";
        }
        return answer.permits() ? "Yes, it may go out" : "No, not like this";
    }

    /** The page about it. */
    public String path() {
        return "/questions/" + id;
    }

    String subject() {
        return "question:" + id;
    }
}
