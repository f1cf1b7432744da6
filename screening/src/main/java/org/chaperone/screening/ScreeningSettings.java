package org.chaperone.screening;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What screening needs to know of a district beyond its roster.
 *
 * @param domains the district's own mail and web domains, such as "alderfalls.example"; subdomains
 *     count as within
 * @param publicContacts phone numbers, addresses and mail addresses that the district prints itself,
 *     such as a school office's; findings on them say {@code district-contact}
 * @param abbreviations abbreviations that the district's readers know, such as "JV"
 */
public record ScreeningSettings(
        Set<String> domains, Set<String> publicContacts, Set<String> abbreviations) {

    public static final ScreeningSettings NONE =
            new ScreeningSettings(Set.of(), Set.of(), Set.of());

    public ScreeningSettings {
        domains =
                domains.stream()
                        .map(it -> it.strip().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet());
        publicContacts = Set.copyOf(publicContacts);
        abbreviations = Set.copyOf(abbreviations);
    }

    public static ScreeningSettings ofDomains(String... domains) {
        return new ScreeningSettings(Set.of(domains), Set.of(), Set.of());
    }
}
