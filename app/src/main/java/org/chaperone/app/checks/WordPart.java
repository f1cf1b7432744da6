package org.chaperone.app.checks;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list of words.
 *
 * @param count of the whole list
 * @param next the word after which the next part begins; null for the last part
 */
public record WordPart(List<DistrictWord> words, int count, @Nullable UUID next) {

    public WordPart {
        words = List.copyOf(words);
    }
}
