package org.chaperone.check;

import java.util.regex.Pattern;

/** Whether a text speaks of the writer's schools without naming anybody of the roster. */
final class DistrictWords {

    private static final Pattern WORDS =
            Pattern.compile(
                    "\\b(?:my|our|the) (?:school|district|classroom|class|students|principal|superintendent|school board|coworkers|colleagues)\\b"
                            + "|\\b(?:elementary|middle school|high school|school district|public schools)\\b",
                    Pattern.CASE_INSENSITIVE);

    private DistrictWords() {}

    static boolean in(String text) {
        return WORDS.matcher(text).find();
    }
}
