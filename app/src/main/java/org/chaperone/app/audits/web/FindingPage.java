package org.chaperone.app.audits.web;

import java.util.List;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What finding.jte shows.
 *
 * @param outletPath the audits of its outlet, or null
 * @param seen when an audit saw it last
 * @param evidence what it rests on, or null when that audit says nothing of it
 * @param mayJudge whether the viewer may say that it is fine
 */
public record FindingPage(
        FindingList.Row finding,
        @Nullable String outletPath,
        String auditPath,
        String seen,
        AuditPage.@Nullable Item evidence,
        boolean mayJudge,
        String verdict,
        String note,
        Problems problems) {

    public static final List<Option> VERDICTS =
            List.of(
                    new Option("fine", "It is fine as it is"),
                    new Option("mend", "It has to be mended"));
}
