package org.chaperone.bench.accuracy;

import java.util.List;
import java.util.Random;
import org.chaperone.roster.PersonName;

/** Measures whether names of one group are found as well as those of another. */
final class FairNames {

    private static final List<String> GROUPS =
            List.of("white", "black", "api", "native", "hispanic");

    /** Columns of the shares of each group among bearers of a last name. */
    private static final int[] LAST_NAME_COLUMNS = {2, 3, 4, 5, 7};

    /** Columns of the shares of each group among bearers of a first name. */
    private static final int[] FIRST_NAME_COLUMNS = {1, 2, 3, 4, 6};

    private static final int STUDENTS = 4_000;
    private static final int POSTS = 2_000;

    private final Data data;

    FairNames(Data data) {
        this.data = data;
    }

    /** Scores of full names for each group, with rosters of nobody but that group. */
    Scores score(InjectedNames injected, List<Writing> writings, long seed) {
        var scores = new Scores();
        for (int group = 0; group < GROUPS.size(); group++) {
            var random = new Random(seed);
            var first = first(group);
            var last = last(group);
            var students =
                    Students.named(
                            STUDENTS, () -> PersonName.of(first.next(random), last.next(random)));
            for (var writing : writings) {
                injected.score(
                        students,
                        writing,
                        GROUPS.get(group),
                        seed,
                        POSTS / writings.size(),
                        scores);
            }
        }
        return scores;
    }

    /** First names of which this group bears the largest part, against its part in all names. */
    private Draw<String> first(int group) {
        var rows = data.table("names/first_names_by_race.tsv.gz");
        var sums = new double[GROUPS.size()];
        for (var row : rows) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += Double.parseDouble(row[FIRST_NAME_COLUMNS[i]]);
            }
        }
        var draw = new Draw<String>();
        for (var row : rows) {
            int likeliest = 0;
            double highest = 0;
            for (int i = 0; i < sums.length; i++) {
                double share = Double.parseDouble(row[FIRST_NAME_COLUMNS[i]]) / sums[i];
                if (share > highest) {
                    highest = share;
                    likeliest = i;
                }
            }
            draw.add(NameSource.titled(row[0]), likeliest == group ? 1 : 0);
        }
        return draw;
    }

    /** Last names by how many of the group bear them. */
    private Draw<String> last(int group) {
        var draw = new Draw<String>();
        for (var row : data.table("names/census2010_top1000_surnames.tsv.gz")) {
            var share = row[LAST_NAME_COLUMNS[group]];
            if (!share.startsWith("(")) {
                draw.add(
                        NameSource.titled(row[0]),
                        Double.parseDouble(row[1]) * Double.parseDouble(share));
            }
        }
        return draw;
    }
}
