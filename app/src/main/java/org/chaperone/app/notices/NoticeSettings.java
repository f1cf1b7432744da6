package org.chaperone.app.notices;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chaperone.policy.notice.Language;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code chaperone.notices}.
 *
 * @param languages in which families are written to; a letter is published in all of them
 * @param beginByThemselves whether notices go out as soon as there is an occasion for them and a published wording
 * @param homeLanguage the column of the roster, without {@code metadata.}, that has a guardian's or a student's language
 */
@ConfigurationProperties("chaperone.notices")
public record NoticeSettings(
        @DefaultValue({"en", "es"}) Set<Language> languages,
        @DefaultValue("true") boolean beginByThemselves,
        @DefaultValue("homeLanguage") String homeLanguage) {

    public NoticeSettings {
        if (languages.isEmpty()) {
            throw new IllegalArgumentException(
                    "chaperone.notices.languages names at least one of en, es");
        }
        languages = Set.copyOf(EnumSet.copyOf(languages));
    }

    /** In the order in which a letter has them. */
    public List<Language> inOrder() {
        return languages.stream().sorted().toList();
    }
}
