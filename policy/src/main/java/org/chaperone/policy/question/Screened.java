package org.chaperone.policy.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts of a question on something that screening can look at. */
public sealed interface Screened extends QuestionFacts permits Photo, Post {

    /** What screening saw; null when nobody has looked. */
    @Nullable List<Finding> findings();

    /**
     * Whether anything is told of what it holds. Then matter that nobody has screened is judged on what was told;
     * otherwise nothing can be said of it.
     */
    boolean tellsOfItsMatter();
}
