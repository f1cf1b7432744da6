package org.chaperone.bench.accuracy;

import static org.chaperone.screening.FindingType.DRUGS_ALCOHOL;
import static org.chaperone.screening.FindingType.HARASSMENT;
import static org.chaperone.screening.FindingType.PROFANITY;
import static org.chaperone.screening.FindingType.SELF_HARM;
import static org.chaperone.screening.FindingType.SEXUAL;
import static org.chaperone.screening.FindingType.SLUR;
import static org.chaperone.screening.FindingType.THREAT;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.chaperone.screening.FindingType;

/** Measures how many words of others' lists of bad words are known, each in a plain sentence. */
final class Lexicons {

    private static final Set<FindingType> BAD =
            EnumSet.of(PROFANITY, SLUR, SEXUAL, THREAT, HARASSMENT, SELF_HARM, DRUGS_ALCOHOL);

    private final Data data;
    private final Judge judge;
    private final Misses misses;
    private final Rates rates = new Rates();

    Lexicons(Data data, Judge judge, Misses misses) {
        this.data = data;
        this.judge = judge;
        this.misses = misses;
    }

    Rates rates() {
        for (var language : new String[] {"en", "es"}) {
            var sentence =
                    language.equals("en") ? "They wrote %s on it." : "Escribieron %s en la pared.";
            for (var word : data.lines("lexicons/ldnoobw/" + language + ".txt")) {
                count("LDNOOBW, " + language, word, sentence);
            }
            for (var cells : data.table("lexicons/cuss/" + language + ".tsv")) {
                var sure = Integer.parseInt(cells[1]);
                var name = "cuss, %s, %s".formatted(language, sureness(sure));
                count(name, cells[0], sentence);
            }
        }
        for (var line : data.lines("lexicons/surge_profanity_en.csv").stream().skip(1).toList()) {
            var cells = line.split(",");
            var severity = cells[cells.length - 1];
            if (!line.startsWith("\"")) {
                count(
                        "surge, " + severity.toLowerCase(Locale.ROOT),
                        cells[0],
                        "They wrote %s on it.");
            }
        }
        return rates;
    }

    private static String sureness(int sure) {
        return switch (sure) {
            case 0 -> "unlikely meant badly";
            case 1 -> "may be meant badly";
            default -> "likely meant badly";
        };
    }

    private void count(String name, String word, String sentence) {
        var half = Half.of(name + word);
        boolean seen = judge.sees(sentence.formatted(word), BAD);
        rates.count(name, half, seen);
        if (seen == name.contains("unlikely")) {
            misses.note(half, name, seen ? "wrong" : "missed", word);
        }
    }
}
