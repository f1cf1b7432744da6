package org.chaperone.app.notices;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.chaperone.policy.notice.Language;
import org.chaperone.policy.notice.Letter;
import org.jspecify.annotations.Nullable;

/**
 * How the district words a kind of notice, as it was saved once.
 *
 * @param number from 1; the highest is the draft that is worked on
 * @param publishedAt when letters could first go out in it, or null
 */
public record Wording(
        UUID id,
        String kind,
        int number,
        Map<Language, Letter> letters,
        Instant madeAt,
        String madeBy,
        @Nullable Instant publishedAt,
        @Nullable String publishedBy) {

    public Wording {
        letters = Map.copyOf(letters);
    }

    /** The letter in a language; one that says nothing where there is none. */
    public Letter in(Language language) {
        return letters.getOrDefault(language, new Letter("", ""));
    }
}
