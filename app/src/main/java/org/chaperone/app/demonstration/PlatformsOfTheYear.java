package org.chaperone.app.demonstration;

import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.access.Access;
import org.chaperone.app.platforms.ApprovedList;
import org.chaperone.app.platforms.KeepingTheList;
import org.chaperone.app.platforms.Listed;
import org.chaperone.app.platforms.Platforms;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.Viewer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The demonstration's list of approved platforms: published for the year, and one that a teacher proposes since. */
@Component
@ConditionalOnBooleanProperty("chaperone.demo")
class PlatformsOfTheYear {

    private final KeepingTheList keeping;
    private final ApprovedList approved;
    private final Platforms platforms;
    private final Policies policies;
    private final Access access;

    PlatformsOfTheYear(
            KeepingTheList keeping,
            ApprovedList approved,
            Platforms platforms,
            Policies policies,
            Access access) {
        this.keeping = keeping;
        this.approved = approved;
        this.platforms = platforms;
        this.policies = policies;
        this.access = access;
    }

    @Transactional
    public void begin() {
        if (!approved.history().isEmpty()) {
            return;
        }
        viewer("Priya Nair").ifPresent(this::publish);
        viewer("Maya Torres")
                .ifPresent(
                        it ->
                                keeping.propose(
                                        UUID.randomUUID(),
                                        "padlet",
                                        "Grade 7 collects sources together, without accounts of their own.",
                                        it));
    }

    private void publish(Viewer director) {
        for (var id : new String[] {"facebook", "instagram", "youtube", "wordpress"}) {
            platforms.find(id).map(Listed::of).ifPresent(it -> keeping.put(it, director));
        }
        keeping.put(
                new Listed(
                        "google-classroom",
                        true,
                        true,
                        false,
                        policies.today(),
                        "",
                        null,
                        "",
                        null),
                director);
        keeping.publish(
                UUID.randomUUID(),
                policies.today(),
                "Ask me before you open an account anywhere else.",
                director);
    }

    private Optional<Viewer> viewer(String name) {
        return access.called(name).stream().filter(it -> it.name().equals(name)).findFirst();
    }
}
