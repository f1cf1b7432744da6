package org.chaperone.app.demonstration;

import java.time.Clock;
import java.util.Map;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.tasks.Duties;
import org.chaperone.app.tasks.DutyEvent;
import org.chaperone.policy.duty.EventType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What has happened in the demonstration district that makes people's duties fall due, once. */
@Component
@ConditionalOnBooleanProperty("chaperone.demo")
class Happenings {

    private static final Actor DEMONSTRATION = Actor.system("demonstration");

    private final Duties duties;
    private final Channels channels;
    private final News news;
    private final Clock clock;

    Happenings(Duties duties, Channels channels, News news, Clock clock) {
        this.duties = duties;
        this.channels = channels;
        this.news = news;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(1)
    void begin() {
        duties.happened(
                new DutyEvent(
                        EventType.ADDRESSES_ISSUED,
                        "demonstration:addresses",
                        clock.instant(),
                        "org-lincoln",
                        "t-priya",
                        Map.of(),
                        "class:grade-4",
                        "/people?q=&school=org-lincoln",
                        Map.of("class", "Grade 4 at Lincoln Elementary")),
                DEMONSTRATION);
        channels.begin();
        news.begin();
    }
}
