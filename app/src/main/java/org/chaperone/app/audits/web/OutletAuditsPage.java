package org.chaperone.app.audits.web;

import java.util.List;
import java.util.UUID;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What outlet.jte shows: the audits of an outlet.
 *
 * @param path of this page
 * @param findings what is open, what must be mended first
 * @param last the last audit, or null before the first
 * @param districtPage the page of its owner on the district's site; empty when nobody knows it
 * @param mayReview whether the viewer may say that it is professional
 * @param from tells this page from another
 */
public record OutletAuditsPage(
        String path,
        String outletPath,
        String name,
        String address,
        boolean inUse,
        List<FindingList.Row> findings,
        AuditPage.@Nullable Row last,
        List<AuditPage.Item> untold,
        List<AuditPage.Row> audits,
        List<ReviewRow> reviews,
        String districtPage,
        boolean mayReview,
        UUID from,
        OutletAuditsForm form,
        Problems problems) {

    public static final List<Option> PROFESSIONAL =
            List.of(new Option("yes", "Yes"), new Option("no", "No"));

    public static final List<Option> TYPES =
            List.of(
                    new Option("yes", "The page of an organization"),
                    new Option("no", "The profile of a person"));

    public record ReviewRow(boolean professional, String words) {}

    static String path(UUID outlet) {
        return "/outlets/" + outlet + "/audits";
    }
}
