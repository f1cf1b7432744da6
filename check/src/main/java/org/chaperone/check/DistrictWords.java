package org.chaperone.check;

import java.util.regex.Pattern;

/** Whether a text speaks of the writer's schools without naming anybody of the roster. */
final class DistrictWords {

    private static final Pattern WORDS =
            Pattern.compile(
                    "\\b(?:my|our|the|this) (?:school|district|classroom|class|students|teachers|principal|superintendent|school board|boosters?|coworkers|colleagues)\\b"
                            + "|\\b(?:coaching|teaching|school) staff\\b"
                            + "|\\b(?:elementary|middle school|high school|school district|public schools)\\b",
                    Pattern.CASE_INSENSITIVE);

    private DistrictWords() {}

    static boolean in(String text) {
        return WORDS.matcher(text).find();
    }
}
