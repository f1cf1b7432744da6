package org.chaperone.app.photos;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.consent.Permission;
import org.chaperone.app.consent.Permission.May;
import org.chaperone.app.directory.PeopleFilter.Kind;
import org.chaperone.policy.Decision;
import org.chaperone.policy.Verdict;
import org.chaperone.policy.question.Consent;
import org.chaperone.policy.question.ConsentAudience;

/**
 * Who may be shown where, and what the policy says to the whole.
 *
 * @param people in order of names; nobody whom the asker may not see
 * @param notFound ids that were named and that the asker sees nobody by
 * @param places one for each audience that was chosen
 */
public record PhotoAnswer(List<Shown> people, List<String> notFound, List<Place> places) {

    /** What the policy says to showing it there. */
    public record Place(ConsentAudience audience, Decision decision) {}

    /**
     * Somebody who can be seen.
     *
     * @param chosen what was answered for the uses and audiences that were chosen, in their order
     * @param elsewhere other audiences before which all these uses are permitted
     * @param schools ids of those where they are today
     */
    public record Shown(
            String id,
            String name,
            Kind kind,
            Map<Cell, Permission> chosen,
            List<ConsentAudience> elsewhere,
            List<String> schools) {

        /** The least favourable of all, of which one is enough not to show them. */
        public May may() {
            return chosen.values().stream()
                    .map(Permission::may)
                    .max(Comparator.comparing(Shown::weight))
                    .orElse(May.NOT_KNOWN);
        }

        /** Whether a no stands in the way, which nobody asks again about. */
        public boolean isRefused() {
            return chosen.values().stream()
                    .anyMatch(it -> it.standing().answer() == Consent.REFUSED);
        }

        /** Whether it is somebody who works for the schools. */
        public boolean isColleague() {
            return kind == Kind.STAFF || kind == Kind.CONTRACTOR;
        }

        /** The least favourable before one audience. */
        public May may(ConsentAudience audience) {
            return chosen.entrySet().stream()
                    .filter(it -> it.getKey().audience() == audience)
                    .map(it -> it.getValue().may())
                    .max(Comparator.comparing(Shown::weight))
                    .orElse(May.NOT_KNOWN);
        }

        private static int weight(May may) {
            return switch (may) {
                case YES -> 0;
                case NOT_KNOWN -> 1;
                case NO -> 2;
            };
        }
    }

    public PhotoAnswer {
        people = List.copyOf(people);
        notFound = List.copyOf(notFound);
        places = List.copyOf(places);
    }

    /** The strongest of all decisions. */
    public Verdict verdict() {
        return places.stream()
                .map(it -> it.decision().verdict())
                .max(Comparator.naturalOrder())
                .orElse(Verdict.CANT_TELL);
    }

    /** Audiences not chosen before which everybody may be shown. */
    public Set<ConsentAudience> fineForAll() {
        return PhotoDraft.AUDIENCES.stream()
                .filter(it -> places.stream().noneMatch(place -> place.audience() == it))
                .filter(it -> people.stream().allMatch(shown -> shown.elsewhere().contains(it)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
