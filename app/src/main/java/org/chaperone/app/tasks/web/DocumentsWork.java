package org.chaperone.app.tasks.web;

import java.util.List;
import java.util.Optional;
import org.chaperone.app.policies.Companion;
import org.chaperone.app.policies.Companions;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.policies.Words;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.tasks.WorkSource;
import org.springframework.stereotype.Component;

/** Documents of the policy that the superintendent keeps up and that have grown old. */
@Component
class DocumentsWork implements WorkSource {

    private static final int DUE = 50;

    private final Companions companions;
    private final Policies policies;

    DocumentsWork(Companions companions, Policies policies) {
        this.companions = companions;
        this.policies = policies;
    }

    @Override
    public int order() {
        return DUE;
    }

    @Override
    public List<Section> sections(Viewer viewer) {
        var today = policies.today();
        if (!viewer.holds(Role.SUPERINTENDENT::equals) || policies.adoption(today).isEmpty()) {
            return List.of();
        }
        var old = companions.all().stream().filter(it -> it.old(today)).map(this::row).toList();
        return Optional.of(old)
                .filter(it -> !it.isEmpty())
                .map(it -> new Section("Documents to look over", it, null, it.size()))
                .stream()
                .toList();
    }

    private Row row(Companion companion) {
        var document = companion.reference();
        return new Row(
                "/policy/documents#" + document.id(),
                "link",
                document.title(),
                "Older than a year. Does it still hold? Attach the newer one, or the same with today's date.",
                null,
                "Renew",
                document.date().map(Words::day).orElse(""));
    }
}
