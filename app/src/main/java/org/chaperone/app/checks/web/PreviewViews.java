package org.chaperone.app.checks.web;

import java.util.List;
import java.util.Set;
import org.chaperone.app.checks.preview.Platform;
import org.chaperone.app.checks.preview.Platforms;
import org.chaperone.app.checks.web.CheckPage.PreviewView;

/** How the post will look where it goes, and whether it fits. */
final class PreviewViews {

    private static final Set<String> SOCIAL =
            Set.of("page", "class-page", "personal-page", "community-page");

    private PreviewViews() {}

    /** One for each platform; none for an outlet that isn't on one, or before anything is written. */
    static List<PreviewView> of(Draft draft) {
        if (!SOCIAL.contains(draft.value(draft.kind())) || draft.words().isBlank()) {
            return List.of();
        }
        var text = draft.posted();
        return Platforms.ALL.stream().map(it -> view(it, text)).toList();
    }

    private static PreviewView view(Platform platform, String text) {
        int length = platform.length(text);
        int over = length - platform.most();
        var opening = platform.opening(text);
        var most = platform.hashtags();
        int hashtags = most == null ? 0 : platform.hashtags(text);
        return new PreviewView(
                platform.id(),
                platform.name(),
                opening,
                opening.length() < text.length(),
                Math.min(length, platform.most()),
                platform.most(),
                "%,d of %,d characters".formatted(length, platform.most()),
                over > 0
                        ? "%,d too many".formatted(over)
                        : most != null && hashtags > most
                                ? "%d hashtags; it takes %d".formatted(hashtags, most)
                                : "");
    }
}
