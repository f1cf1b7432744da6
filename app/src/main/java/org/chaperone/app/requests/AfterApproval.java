package org.chaperone.app.requests;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.chaperone.app.journal.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of pages once they are approved, told by whoever keeps the register of them. */
@Service
public class AfterApproval {

    private final FiledRows rows;
    private final Steering steering;

    AfterApproval(FiledRows rows, Steering steering) {
        this.rows = rows;
        this.steering = steering;
    }

    /**
     * The register can't take a page; it stays approved, and whoever sees the request reads why. Belongs into the transaction of
     * the approval.
     */
    @Transactional
    public void notRegistered(Request request, String why, Actor by) {
        var words = why.length() <= Checklist.LONGEST ? why : why.substring(0, Checklist.LONGEST);
        steering.note(request, Happening.Kind.NOT_REGISTERED, "Chaperone", words);
        steering.record("request-page-not-registered", request, by, Map.of("why", words));
    }

    /** Pages whose approval still stands and is at least so old. */
    @Transactional(readOnly = true)
    public List<Request> pagesApproved(Duration ago) {
        return rows.approvedBefore(steering.now().minus(ago)).stream()
                .filter(it -> it.kind().isPage())
                .toList();
    }
}
