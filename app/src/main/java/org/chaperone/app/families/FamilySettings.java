package org.chaperone.app.families;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a district asks its families, under {@code chaperone.families}.
 *
 * @param uses for which permission is asked; being contacted is asked where the policy knows it, and isn't named here
 * @param audiences before whom
 * @param linkLasts how long a link works, from an hour to a year
 */
@ConfigurationProperties("chaperone.families")
public record FamilySettings(
        @DefaultValue({"image", "video", "voice", "name", "work"}) Set<ConsentUse> uses,
        @DefaultValue({
                    "class",
                    "protected-tools",
                    "school-site",
                    "social-media",
                    "press",
                    "yearbook"
                })
                Set<ConsentAudience> audiences,
        @DefaultValue("30d") Duration linkLasts) {

    private static final Duration SHORTEST = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofDays(366);

    public FamilySettings {
        if (uses.contains(ConsentUse.CONTACT) || audiences.contains(ConsentAudience.STAFF)) {
            throw new IllegalArgumentException(
                    "chaperone.families asks for contact by itself where the policy knows it");
        }
        if (uses.isEmpty() || audiences.isEmpty()) {
            throw new IllegalArgumentException(
                    "chaperone.families.uses and .audiences name at least one each");
        }
        if (linkLasts.compareTo(SHORTEST) < 0 || linkLasts.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "chaperone.families.link-lasts is 1h to 366d, not " + linkLasts);
        }
        uses = Set.copyOf(EnumSet.copyOf(uses));
        audiences = Set.copyOf(EnumSet.copyOf(audiences));
    }
}
