package org.chaperone.screening;

import java.util.List;
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
 * @param corrections what the district changes in the lists of words: {@code profanity: heck ;
 *     severity:1} puts an entry in, {@code -profanity: crap} takes one out, and either with {@code shadow}
 *     before it is on trial and changes nothing yet; see docs/screening-lists.md
 */
public record ScreeningSettings(
        Set<String> domains,
        Set<String> publicContacts,
        Set<String> abbreviations,
        List<String> corrections) {

    /** Stands before a correction that is on trial. */
    public static final String SHADOW = "shadow ";

    public static final ScreeningSettings NONE =
            new ScreeningSettings(Set.of(), Set.of(), Set.of());

    public ScreeningSettings {
        domains =
                domains.stream()
                        .map(it -> it.strip().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet());
        publicContacts = Set.copyOf(publicContacts);
        abbreviations = Set.copyOf(abbreviations);
        corrections = List.copyOf(corrections);
    }

    public ScreeningSettings(
            Set<String> domains, Set<String> publicContacts, Set<String> abbreviations) {
        this(domains, publicContacts, abbreviations, List.of());
    }

    /** The corrections that count. */
    List<String> inForce() {
        return corrections.stream().filter(it -> !it.startsWith(SHADOW)).toList();
    }

    /** Whether anything is on trial. */
    public boolean hasShadows() {
        return corrections.stream().anyMatch(it -> it.startsWith(SHADOW));
    }

    /** The same with what is on trial in force, to see what it would change. */
    public ScreeningSettings withShadows() {
        return new ScreeningSettings(
                domains,
                publicContacts,
                abbreviations,
                corrections.stream()
                        .map(it -> it.startsWith(SHADOW) ? it.substring(SHADOW.length()) : it)
                        .toList());
    }

    public ScreeningSettings withCorrections(String... lines) {
        return withCorrections(List.of(lines));
    }

    public ScreeningSettings withCorrections(List<String> lines) {
        return new ScreeningSettings(domains, publicContacts, abbreviations, lines);
    }

    public static ScreeningSettings ofDomains(String... domains) {
        return new ScreeningSettings(Set.of(domains), Set.of(), Set.of());
    }
}
