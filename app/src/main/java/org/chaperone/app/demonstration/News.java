package org.chaperone.app.demonstration;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.access.Access;
import org.chaperone.app.announcements.AccessMark;
import org.chaperone.app.announcements.AccessMarks;
import org.chaperone.app.announcements.Announcement;
import org.chaperone.app.announcements.AnnouncementDraft;
import org.chaperone.app.announcements.AnnouncementFilter;
import org.chaperone.app.announcements.Announcements;
import org.chaperone.app.announcements.Delivery.How;
import org.chaperone.app.announcements.OtherMeans;
import org.chaperone.app.announcements.PuttingDown;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.registry.OtherWay.Way;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.OutletFilter;
import org.chaperone.app.registry.Registry;
import org.chaperone.app.rights.Viewer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the demonstration's schools announced: one thing with copies and one without, and two students who have no internet. */
@Component
@ConditionalOnBooleanProperty("chaperone.demo")
class News {

    private static final int DAYS_AGO = 2;

    private final Announcements announcements;
    private final AccessMarks marks;
    private final OtherMeans otherMeans;
    private final Registry registry;
    private final Policies policies;
    private final Access access;

    News(
            Announcements announcements,
            AccessMarks marks,
            OtherMeans otherMeans,
            Registry registry,
            Policies policies,
            Access access) {
        this.announcements = announcements;
        this.marks = marks;
        this.otherMeans = otherMeans;
        this.registry = registry;
        this.policies = policies;
        this.access = access;
    }

    @Transactional
    public void begin() {
        if (announcements.count(AnnouncementFilter.ALL) > 0) {
            return;
        }
        var tom = viewer("Tom Becker");
        tom.ifPresent(
                it -> {
                    mark("s-sofia", "Her parents, at the conference", it);
                    mark("s-ben", "His grandmother, by phone", it);
                    lesson(it);
                });
        viewer("Rosa Delgado").ifPresent(this::closing);
        viewer("Lee Park")
                .ifPresent(
                        it ->
                                putDown(
                                        "@alderfallsjvsoccer",
                                        "Thursday’s game is at Harbor, bus at 3:10",
                                        false,
                                        false,
                                        List.of(),
                                        it));
    }

    private void mark(String student, String source, Viewer by) {
        marks.mark(
                student,
                AccessMark.Kind.NO_INTERNET,
                policies.today().minusDays(DAYS_AGO),
                source,
                by);
    }

    /** Ben has had it on paper, Sofia waits. */
    private void lesson(Viewer tom) {
        putDown("Grade 4 news", "What to bring for the bridge project", false, true, List.of(), tom)
                .ifPresent(
                        it ->
                                otherMeans.of(it, tom).stream()
                                        .filter(one -> one.student().equals("s-ben"))
                                        .forEach(
                                                one ->
                                                        otherMeans.give(
                                                                one.id(),
                                                                How.HANDOUT,
                                                                policies.today(),
                                                                tom)));
    }

    private void closing(Viewer rosa) {
        var day = policies.today().minusDays(DAYS_AGO);
        putDown(
                "Lincoln Elementary on Facebook",
                "School closes at noon on Wednesday",
                true,
                false,
                List.of(
                        new Announcement.Copy(Way.WEBSITE, "News, on the school’s first page", day),
                        new Announcement.Copy(Way.PAPER, "Friday letter home, page 1", day)),
                rosa);
    }

    private Optional<Announcement> putDown(
            String outlet,
            String title,
            boolean allFamilies,
            boolean classContent,
            List<Announcement.Copy> copies,
            Viewer by) {
        return registry.list(OutletFilter.ALL, null, Integer.MAX_VALUE).stream()
                .filter(it -> it.name().equals(outlet))
                .findFirst()
                .map(it -> draft(it, title, allFamilies, classContent, copies))
                .flatMap(it -> putDown(it, "", by));
    }

    private AnnouncementDraft draft(
            Outlet outlet,
            String title,
            boolean allFamilies,
            boolean classContent,
            List<Announcement.Copy> copies) {
        return new AnnouncementDraft(
                outlet.id(),
                title,
                outlet.address() + "/posts/17",
                policies.today().minusDays(DAYS_AGO),
                allFamilies,
                classContent,
                copies);
    }

    /** Under a policy that warns of it, they have seen the warning. */
    private Optional<Announcement> putDown(AnnouncementDraft draft, String seen, Viewer by) {
        return switch (announcements.putDown(UUID.randomUUID(), draft, seen, by)) {
            case PuttingDown.Done(var id) -> announcements.find(id);
            case PuttingDown.ToSee(var ruling) when seen.isEmpty() ->
                    putDown(draft, ruling.mark(), by);
            case PuttingDown.ToSee _, PuttingDown.Wrong _, PuttingDown.Refused _ ->
                    Optional.empty();
        };
    }

    private Optional<Viewer> viewer(String name) {
        return access.called(name).stream().filter(it -> it.name().equals(name)).findFirst();
    }
}
