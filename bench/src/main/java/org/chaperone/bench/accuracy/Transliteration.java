package org.chaperone.bench.accuracy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Other spellings that one name gets when it is carried over from another alphabet or keyboard. */
final class Transliteration {

    /** What is written, and what is written for it elsewhere. */
    private static final List<String[]> PAIRS =
            List.of(
                    pair("ä", "ae"),
                    pair("ö", "oe"),
                    pair("ü", "ue"),
                    pair("å", "aa"),
                    pair("ø", "oe"),
                    pair("ß", "ss"),
                    pair("Ä", "Ae"),
                    pair("Ö", "Oe"),
                    pair("Ü", "Ue"),
                    pair("Muhammad ", "Mohammed "),
                    pair("Mohammed ", "Mohamed "),
                    pair("Mohamed ", "Muhammad "),
                    pair("Yusuf ", "Yousef "),
                    pair("Ahmed ", "Ahmad "),
                    pair("Hassan ", "Hasan "),
                    pair("Fatima ", "Fatimah "),
                    pair("Aleksandr ", "Alexander "),
                    pair("Nikolai ", "Nikolay "),
                    pair("Dmitri ", "Dmitry "));

    private Transliteration() {}

    /** Another spelling of a name, or null when none is known. */
    static @Nullable String of(String name) {
        for (var pair : PAIRS) {
            if (name.contains(pair[0])) {
                return name.replace(pair[0], pair[1]);
            }
        }
        return null;
    }

    private static String[] pair(String one, String other) {
        return new String[] {one, other};
    }
}
