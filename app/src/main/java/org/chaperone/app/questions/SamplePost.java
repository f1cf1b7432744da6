package org.chaperone.app.questions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post that the communications office approves of as an example.
 *
 * @param id null for one that comes with the policy
 * @param by whom it was added, or whose it is
 */
public record SamplePost(@Nullable UUID id, String title, String words, String by) {

    public static final int LONGEST_TITLE = 120;
    public static final int MOST_WORDS = 2_000;
}
