package org.chaperone.app.registry;

import java.util.Optional;
import org.chaperone.policy.duty.EventType;

/** What an outlet is. */
public enum OutletKind {
    ACCOUNT("Account on a social platform"),
    CLASS_PAGE("Class page"),
    SITE("Website"),
    BLOG("Blog"),
    WIKI("Wiki"),
    NEWSLETTER("Newsletter"),
    CHANNEL("Channel, of videos or messages"),
    GROUP("Group with members"),
    COMMUNITY("Community page, not official");

    private final String words;

    OutletKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether the schools speak through it; a page of the community is known and nothing more. */
    public boolean isOfficial() {
        return this != COMMUNITY;
    }

    /** As the questions of the policy know it. */
    public org.chaperone.policy.question.OutletKind asked() {
        return switch (this) {
            case ACCOUNT, CHANNEL, GROUP -> org.chaperone.policy.question.OutletKind.PAGE;
            case CLASS_PAGE -> org.chaperone.policy.question.OutletKind.CLASS_PAGE;
            case SITE -> org.chaperone.policy.question.OutletKind.WEBSITE;
            case BLOG -> org.chaperone.policy.question.OutletKind.BLOG;
            case WIKI -> org.chaperone.policy.question.OutletKind.WIKI;
            case NEWSLETTER -> org.chaperone.policy.question.OutletKind.NEWSLETTER;
            case COMMUNITY -> org.chaperone.policy.question.OutletKind.COMMUNITY_PAGE;
        };
    }

    /** What its use with a class is to the duties; a newsletter is none of their concern. */
    public Optional<EventType> usedWithClass() {
        return switch (this) {
            case ACCOUNT, CHANNEL, GROUP -> Optional.of(EventType.ACCOUNT_IN_USE);
            case CLASS_PAGE, SITE, BLOG, WIKI -> Optional.of(EventType.CLASS_PAGE_IN_USE);
            case NEWSLETTER, COMMUNITY -> Optional.empty();
        };
    }
}
