package org.chaperone.app.demonstration;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What has happened in the demonstration district that makes people's duties fall due, once. */
@Component
@ConditionalOnBooleanProperty("chaperone.demo")
class Happenings {

    private final ToldFamilies families;
    private final Channels channels;
    private final PlatformsOfTheYear platforms;
    private final AppsInUse apps;
    private final News news;
    private final Approvals approvals;
    private final AuditedPages audited;

    Happenings(
            ToldFamilies families,
            Channels channels,
            PlatformsOfTheYear platforms,
            AppsInUse apps,
            News news,
            Approvals approvals,
            AuditedPages audited) {
        this.families = families;
        this.channels = channels;
        this.platforms = platforms;
        this.apps = apps;
        this.news = news;
        this.approvals = approvals;
        this.audited = audited;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(1)
    void begin() {
        families.begin();
        channels.begin();
        platforms.begin();
        apps.begin();
        news.begin();
        approvals.begin();
        audited.begin();
    }
}
