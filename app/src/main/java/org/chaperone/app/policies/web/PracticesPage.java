package org.chaperone.app.policies.web;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.chaperone.app.policies.GoodPractice;
import org.chaperone.app.policies.GoodPractices;
import org.chaperone.app.policies.Search;
import org.chaperone.app.policies.Words;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.ui.Markdown;
import org.chaperone.app.ui.Option;

/**
 * Good practice that staff have shared.
 *
 * @param levels class levels that entries are for
 * @param texts what the policy itself says of good practice
 */
public record PracticesPage(
        String q,
        String level,
        int all,
        List<Row> rows,
        List<Option> levels,
        List<TextView> texts,
        boolean mayShare) {

    /**
     * @param mine whether the reader may take it back
     */
    public record Row(
            UUID id,
            String title,
            String level,
            List<Markdown.Block> words,
            String author,
            String shared,
            boolean mine) {

        static Row of(GoodPractice practice, Viewer viewer, ZoneId zone) {
            return new Row(
                    practice.id(),
                    practice.title(),
                    practice.classLevel(),
                    Markdown.read(practice.words()),
                    practice.author(),
                    Words.moment(practice.sharedAt(), zone),
                    GoodPractices.mayWithdraw(practice, viewer));
        }
    }

    static PracticesPage of(
            List<GoodPractice> all,
            String q,
            String level,
            List<TextView> texts,
            Viewer viewer,
            ZoneId zone,
            boolean mayShare) {
        var search = Search.of(q);
        return new PracticesPage(
                q,
                level,
                all.size(),
                all.stream()
                        .filter(it -> level.isEmpty() || it.classLevel().equals(level))
                        .filter(
                                it ->
                                        search.fits(
                                                it.title(),
                                                it.words(),
                                                it.classLevel(),
                                                it.author()))
                        .map(it -> Row.of(it, viewer, zone))
                        .toList(),
                all.stream()
                        .map(GoodPractice::classLevel)
                        .distinct()
                        .sorted()
                        .map(it -> new Option(it, it))
                        .toList(),
                texts,
                mayShare);
    }
}
