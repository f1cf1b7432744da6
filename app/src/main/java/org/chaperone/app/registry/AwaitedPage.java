package org.chaperone.app.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page that was approved and has no address on the register yet.
 *
 * @param request under which it was asked for
 * @param classPage whether it is one of a class, team or club
 * @param requester who asked, by their id in the directory
 * @param school its id, or null for one of the whole district
 * @param about what it is for, in the words of whoever asked
 * @param staff who was said to run it, by their ids in the directory
 */
public record AwaitedPage(
        UUID request,
        String title,
        boolean classPage,
        String requester,
        @Nullable String school,
        List<String> classes,
        String about,
        List<String> staff) {

    public AwaitedPage {
        classes = List.copyOf(classes);
        staff = List.copyOf(staff);
    }

    /** As far as it is known before it has an address, in use since that day. */
    public OutletDraft draft(LocalDate since) {
        return new OutletDraft(
                title,
                classPage ? OutletKind.CLASS_PAGE : OutletKind.ACCOUNT,
                "",
                school == null ? OutletDraft.DISTRICT : school,
                classes,
                null,
                about.substring(0, Math.min(about.length(), Outlet.LONGEST_ABOUT)),
                null,
                requester,
                List.of(),
                since);
    }

    /** Where it is put on the register. */
    public String path() {
        return "/outlets/new?request=" + request;
    }

    String subject() {
        return "awaited-page:" + request;
    }
}
