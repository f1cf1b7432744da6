package org.chaperone.bench.accuracy;

import static org.chaperone.screening.FindingType.HARASSMENT;
import static org.chaperone.screening.FindingType.HAZING_BULLYING;
import static org.chaperone.screening.FindingType.PROFANITY;
import static org.chaperone.screening.FindingType.SELF_HARM;
import static org.chaperone.screening.FindingType.SELLING;
import static org.chaperone.screening.FindingType.SEXUAL;
import static org.chaperone.screening.FindingType.SLUR;
import static org.chaperone.screening.FindingType.SPAM;
import static org.chaperone.screening.FindingType.THREAT;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.chaperone.screening.FindingType;

/** Measures abuse, its disguises, and spam on sets of comments that others have labelled. */
final class AbuseSets {

    private static final Set<FindingType> ABUSE =
            EnumSet.of(PROFANITY, SLUR, SEXUAL, THREAT, HARASSMENT, HAZING_BULLYING, SELF_HARM);
    private static final Set<FindingType> HATE =
            EnumSet.of(SLUR, THREAT, HARASSMENT, HAZING_BULLYING);

    private final Data data;
    private final Judge judge;
    private final Misses misses;

    AbuseSets(Data data, Judge judge, Misses misses) {
        this.data = data;
        this.judge = judge;
        this.misses = misses;
    }

    /** Sets of which some texts are what is looked for and the others are not. */
    Scores scores() {
        var scores = new Scores();
        for (var list : List.of("test_positive", "test_negative", "test_safe", "safe")) {
            score(
                    scores,
                    "disguised profanity (rustrict)",
                    "evasion/rustrict_" + list + ".tsv",
                    ABUSE,
                    "profane"::equals);
        }
        score(
                scores,
                "threats",
                "abuse/threats_view.tsv.gz",
                EnumSet.of(THREAT),
                it -> it.startsWith("threat"));
        for (var set : List.of("sms", "youtube")) {
            score(
                    scores,
                    "spam (" + set + ")",
                    "spam/" + set + "_spam.tsv.gz",
                    EnumSet.of(SPAM, SELLING),
                    "spam"::equals);
        }
        score(
                scores,
                "toxic comments (surge)",
                "abuse/surge_toxicity.tsv.gz",
                ABUSE,
                "Toxic"::equals);
        return scores;
    }

    private void score(
            Scores scores,
            String name,
            String file,
            Set<FindingType> types,
            Predicate<String> sought) {
        for (var row : data.rows(file)) {
            var half = row.half();
            boolean seen = judge.sees(row.text(), types);
            var score = scores.of(name, half);
            if (sought.test(row.label())) {
                if (seen) {
                    score.right();
                } else {
                    score.missed();
                    misses.note(half, name, "missed: " + row.label(), row.text());
                }
            } else if (seen) {
                score.wrong();
                misses.note(half, name, "wrong: " + row.label(), row.text());
            }
        }
    }

    /** Clean words that hold bad ones: none should be flagged. */
    Rates innocentWords() {
        var rates = new Rates();
        for (var row : data.rows("evasion/rustrict_false_positives.tsv.gz")) {
            boolean seen = judge.sees(row.text(), ABUSE);
            rates.count("words and pairs that hold bad words", row.half(), seen);
            if (seen) {
                misses.note(row.half(), "innocent", "wrong", row.text());
            }
        }
        for (var list : List.of("census1990_surnames", "ssa_first_names_2005_2020")) {
            for (var cells : data.table("names/" + list + ".tsv.gz")) {
                var half = Half.of(list + cells[0]);
                boolean seen =
                        judge.sees("I saw " + NameSource.titled(cells[0]) + " today.", ABUSE);
                rates.count(list, half, seen);
                if (seen) {
                    misses.note(half, list, "wrong", cells[0]);
                }
            }
        }
        for (var row : data.rows("spam/sms_spam.tsv.gz")) {
            if (row.label().equals("ham")) {
                boolean seen = judge.sees(row.text(), ABUSE);
                rates.count("private messages (sms ham)", row.half(), seen);
                if (seen) {
                    misses.note(row.half(), "sms ham", "wrong", row.text());
                }
            }
        }
        return rates;
    }

    /** HateCheck: how much of each function is flagged as hate; functions that end in nh should not be. */
    Rates functions(String language) {
        var rates = new Rates();
        for (var row : data.rows("abuse/hatecheck_" + language + ".tsv.gz")) {
            boolean threat = row.label().contains("|threat_");
            boolean seen = judge.sees(row.text(), threat ? EnumSet.of(THREAT) : HATE);
            rates.count(row.label().replace("|", ": "), row.half(), seen);
            if (seen == row.label().startsWith("non-hateful")) {
                misses.note(row.half(), "hatecheck " + language, row.label(), row.text());
            }
        }
        return rates;
    }
}
