package org.chaperone.app.access.web;

import java.util.List;
import org.chaperone.app.access.OpenSession;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Problems;

/**
 * One's own account.
 *
 * @param roles in words, each with the school it is held for
 * @param changed whether the password was changed just now
 * @param worker whether they may have tokens
 */
public record AccountPage(
        String name,
        String email,
        List<String> roles,
        List<Place> places,
        boolean changed,
        boolean worker,
        Problems problems) {

    /**
     * Somewhere one is signed in.
     *
     * @param here whether it is this browser
     */
    public record Place(String id, String device, String about, boolean here) {}

    static AccountPage of(
            Viewer viewer,
            List<OpenSession> sessions,
            boolean changed,
            Problems problems,
            Roles roles,
            DistrictTime time) {
        return new AccountPage(
                viewer.name(),
                viewer.email(),
                roles.words(viewer.grants()),
                sessions.stream().map(it -> place(it, time)).toList(),
                changed,
                Who.WORKERS.fits(viewer),
                problems);
    }

    public boolean elsewhere() {
        return places.stream().anyMatch(it -> !it.here());
    }

    private static Place place(OpenSession session, DistrictTime time) {
        return new Place(
                session.id().toString(),
                DeviceWords.of(session.device()),
                "Since %s, last used %s, from %s"
                        .formatted(
                                time.at(session.startedAt()),
                                time.at(session.seenAt()),
                                session.device().address().isEmpty()
                                        ? "an address that wasn’t noted"
                                        : session.device().address()),
                session.here());
    }
}
