package org.chaperone.app.demonstration;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.access.Access;
import org.chaperone.app.notices.Openings;
import org.chaperone.app.notices.Wordings;
import org.chaperone.app.rights.Viewer;
import org.chaperone.roster.generator.Cast;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What families of the demonstration are told: Tom's class of its addresses. The letter on class pages waits to be published. */
@Component
@ConditionalOnBooleanProperty("chaperone.demo")
class ToldFamilies {

    private static final List<String> PUBLISHED =
            List.of("school-addresses", "professional-account");

    /** The same at each start, so that they are told once. */
    private static final UUID ADDRESSES =
            UUID.nameUUIDFromBytes("demonstration".getBytes(StandardCharsets.UTF_8));

    private final Wordings wordings;
    private final Openings openings;
    private final Access access;

    ToldFamilies(Wordings wordings, Openings openings, Access access) {
        this.wordings = wordings;
        this.openings = openings;
        this.access = access;
    }

    @Transactional
    public void begin() {
        viewer("Dana Whitfield").ifPresent(this::publish);
        viewer("Rosa Delgado")
                .ifPresent(
                        it ->
                                openings.issued(
                                        new Openings.Addresses(
                                                ADDRESSES,
                                                Cast.LINCOLN,
                                                "c-becker-4",
                                                null,
                                                it.name()),
                                        it));
    }

    private void publish(Viewer office) {
        for (var id : PUBLISHED) {
            wordings.kind(id)
                    .filter(_ -> wordings.published(id).isEmpty())
                    .ifPresent(kind -> wordings.publish(id, kind.letters(), office));
        }
    }

    private Optional<Viewer> viewer(String name) {
        return access.called(name).stream().filter(it -> it.name().equals(name)).findFirst();
    }
}
