package org.chaperone.app.policies;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The official pages that people are sent to, under {@code chaperone.official-pages}.
 *
 * @param district the district's own page
 * @param schools by the school's id in the directory; a school that isn't there has no active page
 */
@ConfigurationProperties("chaperone.official-pages")
public record OfficialPages(@Nullable String district, @DefaultValue Map<String, String> schools) {

    /** The page of the first of these schools that has one. */
    public Optional<String> ofSchool(Collection<String> worksAt) {
        return worksAt.stream()
                .sorted()
                .flatMap(it -> Optional.ofNullable(schools.get(it)).stream())
                .findFirst();
    }

    public Optional<String> ofDistrict() {
        return Optional.ofNullable(district);
    }
}
