package org.chaperone.app.demonstration;

import java.util.UUID;
import org.chaperone.app.access.Access;
import org.chaperone.app.questions.Questions;
import org.chaperone.app.questions.SamplePosts;
import org.chaperone.app.questions.Topic;
import org.chaperone.app.rights.Viewer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A question that was answered and shared, one that waits, a parked draft, and a sample post. */
@Component
@ConditionalOnBooleanProperty("chaperone.demo")
class AskedFirst {

    private final Questions questions;
    private final SamplePosts samples;
    private final Access access;

    AskedFirst(Questions questions, SamplePosts samples, Access access) {
        this.questions = questions;
        this.samples = samples;
        this.access = access;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(1)
    @Transactional
    public void begin() {
        var maya = access.ofPerson("t-maya").orElse(null);
        var dana = access.ofPerson("t-dana").orElse(null);
        var tom = access.ofPerson("t-tom").orElse(null);
        if (maya == null || dana == null || tom == null || !questions.own(maya).isEmpty()) {
            return;
        }
        answered(maya, dana);
        questions.ask(
                UUID.randomUUID(),
                Topic.STAFF_MATTER,
                "May I add a colleague on a network where I talk about books?",
                maya);
        questions.park(
                UUID.randomUUID(),
                "Our fourth-graders built bridges that held eleven books. Come and try them at the open house!",
                "class-page",
                "parents",
                "",
                tom);
        samples.add(
                "A prize, with no name at all",
                "Two of our fourth-graders won the county's bridge-building contest. Well built!",
                dana);
    }

    private void answered(Viewer maya, Viewer dana) {
        questions
                .ask(
                        UUID.randomUUID(),
                        Topic.NAMING,
                        "May I put the reading club's first names under the picture of their shelf?",
                        maya)
                .ifPresent(
                        it -> {
                            questions.answer(
                                    it.id(),
                                    null,
                                    "First names are fine as long as nobody can be seen in the picture.",
                                    dana);
                            questions.share(
                                    it.id(),
                                    "May first names stand under a picture of things that students made?",
                                    "Yes, as long as nobody can be seen in the picture.",
                                    dana);
                        });
    }
}
