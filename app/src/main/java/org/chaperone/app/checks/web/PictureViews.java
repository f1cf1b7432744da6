package org.chaperone.app.checks.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chaperone.app.checks.web.CheckPage.PictureView;
import org.chaperone.screening.Finding;
import org.chaperone.screening.FindingType;
import org.chaperone.screening.picture.PictureReport;
import org.chaperone.screening.picture.Trace;

/** What was seen in each picture, in words. */
final class PictureViews {

    private PictureViews() {}

    static List<PictureView> of(Draft draft) {
        var views = new ArrayList<PictureView>();
        for (var report : draft.pictures()) {
            views.add(
                    new PictureView(
                            report.name(),
                            draft.alt(views.size()),
                            tells(report),
                            !report.traces().isEmpty(),
                            report.findings().stream()
                                    .filter(it -> it.type() != FindingType.LOCATION)
                                    .map(PictureViews::found)
                                    .distinct()
                                    .toList(),
                            report.notSeen()));
        }
        return views;
    }

    private static String tells(PictureReport report) {
        if (report.traces().isEmpty()) {
            return report.whole() ? "The file says nothing beside the picture." : "";
        }
        var told =
                report.traces().stream()
                        .sorted(Comparator.naturalOrder())
                        .map(Trace::words)
                        .toList();
        var all =
                told.size() == 1
                        ? told.getFirst()
                        : String.join(", ", told.subList(0, told.size() - 1))
                                + " and "
                                + told.getLast();
        return "The file tells " + all + ".";
    }

    private static String found(Finding finding) {
        return finding.text().isEmpty()
                ? finding.why()
                : "“" + finding.text() + "”: " + finding.why();
    }
}
