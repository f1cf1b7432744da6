package org.chaperone.app.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chaperone.app.access.Access;
import org.chaperone.app.designees.Designees;
import org.chaperone.app.designees.Scope;
import org.chaperone.app.requests.Standing.Acting;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.tasks.Bearer;
import org.chaperone.policy.duty.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom a step falls to, and what somebody is to requests. */
@Component
class Routing {

    private static final int MOST = 200;

    private static final Set<Role> SEE_ALL = Set.of(Role.SUPERINTENDENT, Role.RECORDS);

    private final Access access;
    private final Designees designees;

    Routing(Access access, Designees designees) {
        this.access = access;
        this.designees = designees;
    }

    /**
     * An office, and why it isn't the one that the policy names.
     *
     * @param instead empty when it is
     */
    record Routed(Bearer.Office office, String instead) {}

    /** The office that the policy names, or the next one up while nobody who holds it may decide. */
    Routed route(Who.Office who, @Nullable String school, Set<String> barred) {
        var office = office(who, school);
        var instead = "";
        for (var tried = 0; tried < Who.Office.values().length; tried++) {
            var holders = holders(office);
            if (holders.stream().anyMatch(it -> !barred.contains(person(it)))) {
                return new Routed(office, instead);
            }
            if (instead.isEmpty()) {
                instead =
                        holders.isEmpty()
                                ? "Nobody holds the office of the %s"
                                        .formatted(words(office.role()))
                                : "The %s asks, wrote it or is its subject"
                                        .formatted(words(office.role()));
            }
            office = up(office);
        }
        return new Routed(office(who, school), "");
    }

    /** The next office up. */
    Bearer.Office up(Bearer.Office office) {
        return switch (office.role()) {
            case SUPERINTENDENT -> new Bearer.Office(Role.HUMAN_RESOURCES, null);
            case HUMAN_RESOURCES -> new Bearer.Office(Role.RECORDS, null);
            case RECORDS -> new Bearer.Office(Role.COMMUNICATIONS, null);
            default -> Bearer.SUPERINTENDENT;
        };
    }

    /** Who holds an office. */
    List<Viewer> holders(Bearer.Office office) {
        return access.holding(Set.of(office.role()), "", MOST).stream()
                .filter(it -> offices(it).anyMatch(office::equals))
                .toList();
    }

    Standing of(Viewer viewer) {
        var acting = new ArrayList<Acting>();
        for (var it : designees.heldBy(person(viewer))) {
            if (it.scope().includes(Scope.APPROVALS)) {
                access.ofPerson(it.principal()).stream()
                        .flatMap(Routing::offices)
                        .forEach(
                                office ->
                                        acting.add(
                                                new Acting(
                                                        office.text(),
                                                        it.school(),
                                                        it.principal())));
            }
        }
        return new Standing(
                person(viewer),
                offices(viewer).map(Bearer::text).collect(Collectors.toUnmodifiableSet()),
                List.copyOf(acting),
                viewer.grants().stream()
                        .filter(it -> it.role() == Role.PRINCIPAL)
                        .flatMap(it -> Optional.ofNullable(it.school()).stream())
                        .collect(Collectors.toUnmodifiableSet()),
                viewer.holds(SEE_ALL::contains));
    }

    /**
     * By what right somebody decides in a step.
     *
     * @return an empty text by their own office, else the id of whoever they act for; empty when they may not
     */
    Optional<String> right(
            ReachedStep step, Version version, @Nullable String school, Viewer viewer) {
        var barred = version.barred();
        var standing = of(viewer);
        if (standing.person().isEmpty() || barred.contains(standing.person())) {
            return Optional.empty();
        }
        var offices =
                Stream.of(Optional.of(step.bearer()), Optional.ofNullable(step.up()))
                        .flatMap(Optional::stream)
                        .map(Bearer::text)
                        .collect(Collectors.toSet());
        if (standing.mine().stream().anyMatch(offices::contains)) {
            return Optional.of("");
        }
        return standing.acting().stream()
                .filter(it -> offices.contains(it.office()) && !barred.contains(it.person()))
                .filter(it -> it.school().isEmpty() || it.school().equals(school))
                .map(Acting::person)
                .findFirst();
    }

    /** Whether somebody may write a request for whoever asks: they themselves, and who acts for them in posts and pages. */
    boolean mayWrite(String requester, @Nullable String school, Viewer viewer) {
        return requester.equals(viewer.person())
                || viewer.person() != null
                        && designees.mayAct(
                                viewer.person(),
                                requester,
                                Scope.POSTS,
                                Objects.requireNonNullElse(school, ""));
    }

    private static Bearer.Office office(Who.Office who, @Nullable String school) {
        return switch (who) {
            case PRINCIPAL ->
                    school == null
                            ? Bearer.SUPERINTENDENT
                            : new Bearer.Office(Role.PRINCIPAL, school);
            case SUPERINTENDENT -> Bearer.SUPERINTENDENT;
            case COMMUNICATIONS -> new Bearer.Office(Role.COMMUNICATIONS, null);
            case TECHNOLOGY -> new Bearer.Office(Role.TECHNOLOGY, null);
            case RECORDS -> new Bearer.Office(Role.RECORDS, null);
            case HUMAN_RESOURCES -> new Bearer.Office(Role.HUMAN_RESOURCES, null);
        };
    }

    private static Stream<Bearer.Office> offices(Viewer viewer) {
        return viewer.grants().stream()
                .filter(it -> it.role() == Role.PRINCIPAL || it.role().seesDistrict())
                .map(
                        it ->
                                new Bearer.Office(
                                        it.role(),
                                        it.role() == Role.PRINCIPAL ? it.school() : null));
    }

    private static String person(Viewer viewer) {
        return Objects.requireNonNullElse(viewer.person(), "");
    }

    private static String words(Role role) {
        var words = role.words();
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
