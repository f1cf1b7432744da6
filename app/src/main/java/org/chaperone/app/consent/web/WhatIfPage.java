package org.chaperone.app.consent.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.consent.Forecast;
import org.chaperone.app.consent.Permission.May;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.ui.Option;
import org.chaperone.policy.Pack;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;

/**
 * @param edition as {@code pack/edition}, or empty
 * @param outcome what would change in a sentence, or empty
 * @param rows each use and audience for which something would
 */
public record WhatIfPage(List<Option> editions, String edition, String outcome, List<Row> rows) {

    /** Numbers of students, as they are read. */
    public record Row(
            String what, String mayNow, String mayThen, String unknownNow, String unknownThen) {}

    public WhatIfPage {
        editions = List.copyOf(editions);
        rows = List.copyOf(rows);
    }

    static WhatIfPage empty(List<Option> editions) {
        return new WhatIfPage(editions, "", "", List.of());
    }

    static WhatIfPage of(List<Option> editions, String edition, Pack pack, Forecast forecast) {
        var rows =
                Cell.all().stream()
                        .filter(it -> forecast.changed(it) > 0)
                        .sorted(Comparator.comparingInt(forecast::changed).reversed())
                        .map(it -> row(it, forecast))
                        .toList();
        return new WhatIfPage(editions, edition, outcome(pack, forecast, rows.isEmpty()), rows);
    }

    static List<Option> editions(Policies policies) {
        return policies.library().ids().stream()
                .flatMap(it -> policies.library().editions(it).reversed().stream())
                .map(
                        it ->
                                new Option(
                                        it.id() + "/" + it.edition().id(),
                                        it.name() + ", " + it.edition().id()))
                .toList();
    }

    private static String outcome(Pack pack, Forecast forecast, boolean same) {
        var photo = new Cell(ConsentUse.IMAGE, ConsentAudience.SOCIAL_MEDIA);
        return same
                ? "Under %s nothing would change for any of %s students."
                        .formatted(pack.edition().id(), number(forecast.students()))
                : "Of %s students %s may be shown in a photo on public social media today; under %s it would be %s."
                        .formatted(
                                number(forecast.students()),
                                number(forecast.now(photo, May.YES)),
                                pack.edition().id(),
                                number(forecast.then(photo, May.YES)));
    }

    private static Row row(Cell cell, Forecast forecast) {
        return new Row(
                cell.equals(Cell.CONTACT)
                        ? ConsentWords.of(cell.use())
                        : ConsentWords.of(cell.use())
                                + ", "
                                + lower(ConsentWords.of(cell.audience())),
                number(forecast.now(cell, May.YES)),
                number(forecast.then(cell, May.YES)),
                number(forecast.now(cell, May.NOT_KNOWN)),
                number(forecast.then(cell, May.NOT_KNOWN)));
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private static String number(int count) {
        return String.format(Locale.US, "%,d", count);
    }
}
