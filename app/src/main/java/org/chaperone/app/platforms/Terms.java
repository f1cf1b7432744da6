package org.chaperone.app.platforms;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has confirmed that they keep to a platform's terms of use. Whoever answers for an account on an approved platform confirms
 * the version on the list, and again when the list has another version.
 */
@Service
public class Terms {

    private final Platforms platforms;
    private final ApprovedList approved;
    private final ApprovedRows rows;
    private final Policies policies;
    private final Journal journal;
    private final Clock clock;

    Terms(
            Platforms platforms,
            ApprovedList approved,
            ApprovedRows rows,
            Policies policies,
            Journal journal,
            Clock clock) {
        this.platforms = platforms;
        this.approved = approved;
        this.rows = rows;
        this.policies = policies;
        this.journal = journal;
        this.clock = clock;
    }

    /** A version of terms that somebody has yet to confirm. */
    public record ToConfirm(Platform platform, String version) {}

    /** Those that wait for this person, in the order of the list. */
    @Transactional(readOnly = true)
    public List<ToConfirm> waiting(Viewer viewer) {
        var person = viewer.person();
        if (person == null) {
            return List.of();
        }
        return approved.inForce(policies.today()).stream()
                .flatMap(it -> it.entries().stream())
                .filter(it -> !it.termsVersion().isEmpty())
                .filter(it -> isUser(it.platform(), person))
                .filter(it -> !rows.confirmed(it.platform(), it.termsVersion()).contains(person))
                .flatMap(
                        it ->
                                platforms.find(it.platform()).stream()
                                        .map(one -> new ToConfirm(one, it.termsVersion())))
                .toList();
    }

    /**
     * @param version which they have read; another than that of the list in force isn't kept
     * @return whether it is confirmed now
     */
    @Transactional
    public boolean confirm(String platform, String version, Viewer viewer) {
        var person = viewer.person();
        var isOnList =
                approved.inForce(policies.today())
                        .flatMap(it -> it.entry(platform))
                        .filter(it -> !version.isEmpty() && it.termsVersion().equals(version))
                        .isPresent();
        if (person == null || !isOnList || !isUser(platform, person)) {
            return false;
        }
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (rows.confirm(platform, version, person, at, viewer.account())) {
            journal.record(
                    new Entry(
                            viewer.actor(),
                            "platform-terms-confirmed",
                            "platform:" + platform,
                            Map.of("version", version)));
        }
        return true;
    }

    private boolean isUser(String platform, String person) {
        return approved.accountsOn(platform).stream().anyMatch(it -> it.owner().equals(person));
    }
}
