package org.chaperone.app.ask.web;

import java.util.List;
import java.util.stream.Stream;
import org.chaperone.app.ask.Ask;
import org.chaperone.app.ask.KeptFilter;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.tasks.WorkSource;
import org.chaperone.app.ui.DistrictTime;
import org.springframework.stereotype.Component;

/** Kept answers on one's first page: those that others shared, then one's own. */
@Component
class KeptWork implements WorkSource {

    private static final int FEW = 5;

    private final Ask ask;
    private final DistrictTime time;

    KeptWork(Ask ask, DistrictTime time) {
        this.ask = ask;
        this.time = time;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public List<Section> sections(Viewer viewer) {
        return Stream.of(
                        section("Shared with you", KeptFilter.SHARED, KeptQuery.SHARED, viewer),
                        section("Answers you kept", KeptFilter.MINE, KeptQuery.MINE, viewer))
                .filter(it -> !it.rows().isEmpty())
                .toList();
    }

    private Section section(String title, KeptFilter filter, String whose, Viewer viewer) {
        var found = ask.list(filter, null, FEW + 1, viewer);
        return new Section(
                title,
                found.stream().limit(FEW).map(it -> row(KeptRow.of(it, time))).toList(),
                found.size() > FEW ? "/answers?whose=" + whose : null,
                0);
    }

    private static Row row(KeptRow kept) {
        return new Row(
                kept.href(),
                kept.tone().icon(),
                kept.title(),
                kept.asked(),
                kept.from().isEmpty() ? null : kept.from(),
                kept.tone().word(),
                kept.keptOn());
    }
}
