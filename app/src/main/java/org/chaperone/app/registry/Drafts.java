package org.chaperone.app.registry;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Gathering;
import org.chaperone.app.directory.Group;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds everything that is to be put right in what somebody says of an outlet, also what is beyond their rights. */
@Component
class Drafts {

    private static final int FURTHEST_DAYS = 366;

    private final Directory directory;
    private final Policies policies;

    Drafts(Directory directory, Policies policies) {
        this.directory = directory;
        this.policies = policies;
    }

    /**
     * @param before what it is so far, or null for one that isn't registered yet
     */
    Problems problems(OutletDraft draft, @Nullable Outlet before, Viewer viewer) {
        var problems =
                Problems.none()
                        .unless(
                                !draft.name().isEmpty()
                                        && draft.name().length() <= Outlet.LONGEST_NAME
                                        && draft.name().lines().count() == 1
                                        && isPlain(draft.name()),
                                "name",
                                "Name it as readers know it, in up to 120 letters")
                        .unless(draft.kind() != null, "kind", "Choose what it is")
                        .unless(
                                Address.of(draft.address()).isPresent(),
                                "address",
                                "Give its whole address, such as https://social.example/lincoln");
        unit(draft, before, viewer, problems);
        classes(draft, before, viewer, problems);
        problems.unless(
                        draft.purpose() != null && Outlet.PURPOSES.contains(draft.purpose()),
                        "purpose",
                        "Choose what it is for")
                .unless(
                        draft.about().length() <= Outlet.LONGEST_ABOUT && isPlain(draft.about()),
                        "about",
                        "Say it in up to 1,000 letters")
                .unless(
                        draft.audience() != null && Outlet.AUDIENCES.contains(draft.audience()),
                        "audience",
                        "Choose who may read it");
        problems.unless(
                OutletLanguage.all().contains(new OutletLanguage(draft.language())),
                "language",
                "Choose the language that it is written in");
        owner(draft, before, viewer, problems);
        var since = draft.since();
        return problems.unless(
                since != null
                        && since.getYear() >= 1990
                        && !since.isAfter(policies.today().plusDays(FURTHEST_DAYS)),
                "since",
                "Give the day, at most a year ahead");
    }

    private void unit(
            OutletDraft draft, @Nullable Outlet before, Viewer viewer, Problems problems) {
        var stays = before != null && Objects.equals(before.school(), draft.school());
        var isUnit =
                draft.unit().equals(OutletDraft.DISTRICT)
                        || directory.schools().stream()
                                .anyMatch(it -> it.id().equals(draft.unit()));
        problems.unless(
                !draft.unit().isEmpty()
                        && isUnit
                        && (stays || Stewards.mayRegister(draft.school(), viewer)),
                "unit",
                "Choose a school that you work at");
    }

    private void classes(
            OutletDraft draft, @Nullable Outlet before, Viewer viewer, Problems problems) {
        var found = directory.groups(draft.classes());
        problems.unless(
                found.size() == new HashSet<>(draft.classes()).size()
                        && found.stream()
                                .allMatch(
                                        it ->
                                                draft.school() == null
                                                        || it.school().equals(draft.school())),
                "classes",
                "Choose classes of its school");
        var own = directory.led(viewer).stream().map(Gathering::id).collect(Collectors.toSet());
        problems.unless(
                found.stream()
                        .map(Group::id)
                        .filter(it -> before == null || !before.classes().contains(it))
                        .allMatch(it -> Stewards.run(draft.school(), viewer) || own.contains(it)),
                "classes",
                "Choose classes that you teach");
    }

    private void owner(
            OutletDraft draft, @Nullable Outlet before, Viewer viewer, Problems problems) {
        if (before != null && before.owner().equals(draft.owner())) {
            return;
        }
        var itself = draft.owner().equals(viewer.person());
        problems.unless(
                        !directory.colleagues(List.of(draft.owner())).isEmpty(),
                        "owner",
                        "Name somebody who works here")
                .unless(
                        itself || Stewards.run(draft.school(), viewer),
                        "owner",
                        "Only a principal or an office registers for somebody else");
    }

    /** Whether nothing in it is invisible; lines may break. */
    static boolean isPlain(String text) {
        return text.codePoints()
                .noneMatch(it -> Character.isISOControl(it) && it != '\n' && it != '\r');
    }
}
