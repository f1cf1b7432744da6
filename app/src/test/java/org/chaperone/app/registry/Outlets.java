package org.chaperone.app.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chaperone.app.Cast;
import org.chaperone.app.registry.OtherWay.Way;
import org.chaperone.policy.question.Audience;
import org.chaperone.policy.question.Purpose;

/** Outlets of the cast, and the quick way to register one. */
public final class Outlets {

    public static final OtherWay NEWS = new OtherWay(Way.NEWSLETTER, "Friday letter home");

    private final Registering registering;
    private final Registry registry;

    public Outlets(Registering registering, Registry registry) {
        this.registering = registering;
        this.registry = registry;
    }

    /** Tom's class page, which is also in the newsletter. */
    public static OutletDraft classPage() {
        return new OutletDraft(
                "Grade 4 news",
                OutletKind.CLASS_PAGE,
                "https://pages.example/lincoln/grade4",
                "org-lincoln",
                List.of("c-becker-4"),
                Purpose.SCHOOL_INFORMATION,
                "What we do this week",
                Audience.PARENTS,
                "t-tom",
                List.of(NEWS),
                LocalDate.of(2026, 9, 1));
    }

    /** Lee's account for the team, and nothing beside it. */
    public static OutletDraft account() {
        return new OutletDraft(
                "JV Soccer on Instagram",
                OutletKind.ACCOUNT,
                "https://instagram.example/jvsoccer",
                "org-high",
                List.of("c-soccer"),
                Purpose.SCHOOL_INFORMATION,
                "",
                Audience.PUBLIC,
                "t-lee",
                List.of(),
                LocalDate.of(2026, 9, 1));
    }

    public static OutletDraft with(OutletDraft it, List<OtherWay> ways) {
        return new OutletDraft(
                it.name(),
                it.kind(),
                it.address(),
                it.unit(),
                it.classes(),
                it.purpose(),
                it.about(),
                it.audience(),
                it.owner(),
                ways,
                it.since());
    }

    public static OutletDraft of(OutletDraft it, String unit, String... classes) {
        return new OutletDraft(
                it.name(),
                it.kind(),
                it.address(),
                unit,
                List.of(classes),
                it.purpose(),
                it.about(),
                it.audience(),
                it.owner(),
                it.otherWays(),
                it.since());
    }

    public static OutletDraft at(OutletDraft it, String name, String address) {
        return new OutletDraft(
                name,
                it.kind(),
                address,
                it.unit(),
                it.classes(),
                it.purpose(),
                it.about(),
                it.audience(),
                it.owner(),
                it.otherWays(),
                it.since());
    }

    public static OutletDraft as(OutletDraft it, OutletKind kind, LocalDate since) {
        return new OutletDraft(
                it.name(),
                kind,
                it.address(),
                it.unit(),
                it.classes(),
                it.purpose(),
                it.about(),
                it.audience(),
                it.owner(),
                it.otherWays(),
                since);
    }

    /** Registers it, having seen whatever stands against it. */
    public Outlet register(OutletDraft draft, Cast by) {
        var first = registering.register(UUID.randomUUID(), draft, "", by.viewer());
        var came =
                first instanceof Registration.ToSee(var ruling)
                        ? registering.register(UUID.randomUUID(), draft, ruling.mark(), by.viewer())
                        : first;
        return registry.find(((Registration.Done) came).id()).orElseThrow();
    }

    public Outlet classPage(Cast by) {
        return register(classPage(), by);
    }

    public Outlet account(Cast by) {
        return register(account(), by);
    }
}
