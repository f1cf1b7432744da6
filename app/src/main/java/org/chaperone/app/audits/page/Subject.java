package org.chaperone.app.audits.page;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chaperone.policy.question.AuditedOutlet;
import org.chaperone.policy.question.PageSurface;
import org.chaperone.policy.question.SealState;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a page before anybody looks.
 *
 * @param names of the school or office whose it is, as a title may hold them
 * @param owner the name of who answers for it; empty when nobody is known
 * @param groups the titles of the classes, teams and clubs that use it
 * @param homepage the main page of the district, or null when it isn't set
 * @param districtPage the page of its owner on the district's own site, or null when it isn't known
 * @param contacts how the offices can be reached
 * @param marks the registered logos and mascots
 * @param logoPermitted whether the logo may stand there, or null when that isn't known
 * @param professional what whoever reviewed it last answered, or null when nobody has
 * @param registered keys of the addresses of all outlets
 * @param seals what each seal that was ever given to this page is worth, by its code
 * @param capture what somebody read from a capture, or nothing
 */
public record Subject(
        URI address,
        PageSurface surface,
        AuditedOutlet outlet,
        List<String> names,
        String owner,
        List<String> groups,
        @Nullable URI homepage,
        @Nullable URI districtPage,
        Contacts contacts,
        List<Mark> marks,
        @Nullable Boolean logoPermitted,
        @Nullable Boolean professional,
        Set<String> registered,
        Map<String, SealState> seals,
        Optional<Told> capture) {

    /**
     * Mail and telephone of the district.
     *
     * @param domains in small letters; what is under one counts too
     * @param mails in small letters
     * @param phones digits alone
     */
    public record Contacts(Set<String> domains, Set<String> mails, Set<String> phones) {

        public boolean hasMail() {
            return !domains.isEmpty() || !mails.isEmpty();
        }

        public boolean isOurs(String mail) {
            var lower = mail.toLowerCase(Locale.ROOT);
            return mails.contains(lower) || isOurHost(lower.substring(lower.indexOf('@') + 1));
        }

        public boolean isOurHost(String host) {
            return domains.stream().anyMatch(it -> host.equals(it) || host.endsWith("." + it));
        }
    }

    /**
     * A registered logo or mascot.
     *
     * @param logo whether it is a logo, and not a mascot
     */
    public record Mark(String name, boolean logo, Likeness likeness) {}

    /** What somebody read from a capture; null where it doesn't show. */
    public record Told(
            @Nullable Boolean organization,
            @Nullable Boolean commentsOpen,
            @Nullable Boolean visitorPosts) {}

    public Subject {
        names = List.copyOf(names);
        groups = List.copyOf(groups);
        marks = List.copyOf(marks);
        registered = Set.copyOf(registered);
        seals = Map.copyOf(seals);
    }
}
