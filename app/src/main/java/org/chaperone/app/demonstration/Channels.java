package org.chaperone.app.demonstration;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.access.Access;
import org.chaperone.app.registry.EmbeddingFilter;
import org.chaperone.app.registry.Embeddings;
import org.chaperone.app.registry.OtherWay;
import org.chaperone.app.registry.OtherWay.Way;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.OutletDraft;
import org.chaperone.app.registry.OutletFilter;
import org.chaperone.app.registry.OutletKind;
import org.chaperone.app.registry.Registering;
import org.chaperone.app.registry.Registration;
import org.chaperone.app.registry.Registry;
import org.chaperone.app.registry.imports.OutletImports;
import org.chaperone.app.rights.Viewer;
import org.chaperone.policy.question.Audience;
import org.chaperone.policy.question.Purpose;
import org.chaperone.roster.generator.Cast;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Through what the demonstration's schools speak: a school's account, a class page, a blog, and a team's account alone. */
@Component
@ConditionalOnBooleanProperty("chaperone.demo")
class Channels {

    private static final LocalDate SINCE = LocalDate.of(2026, 9, 1);

    /** What the communications office kept in a spreadsheet before. */
    private static final String ELSEWHERE =
            """
            account_platform,account_url,account_name,short_description,long_description,language,agencies,contacts,notes
            YouTube,https://www.youtube.com/@alderfallsexample,Alder Falls Schools,Board meetings and concerts,,English,district,Dana Whitfield,
            Facebook,https://m.facebook.com/LincolnAlderFallsExample/,Lincoln Elementary,News and dates,,English,Lincoln Elementary,Rosa Delgado,
            Instagram,https://www.instagram.com/harbor.example,Harbor Middle School,,,Spanish,Harbor Middle School,Joan Pike,Run by the student council before
            X,https://bit.ly/3xample,Alder Falls High,,,English,Alder Falls High,Marcus Webb,
            Facebook,https://www.facebook.com/oldalderfalls.example,Old Alder Falls,,,English,Alder Falls Grammar,,Who runs this?
            """;

    private final Registering registering;
    private final Registry registry;
    private final Embeddings embeddings;
    private final OutletImports imports;
    private final Access access;

    Channels(
            Registering registering,
            Registry registry,
            Embeddings embeddings,
            OutletImports imports,
            Access access) {
        this.imports = imports;
        this.registering = registering;
        this.registry = registry;
        this.embeddings = embeddings;
        this.access = access;
    }

    @Transactional
    public void begin() {
        if (registry.count(OutletFilter.ALL) > 0) {
            return;
        }
        var school = register("Rosa Delgado", school());
        var page = register("Tom Becker", classPage());
        register("Maya Torres", blog());
        register("Lee Park", team());
        page.ifPresent(it -> embed(it, "https://lincoln.alderfalls.example/grade-4", "Tom Becker"));
        school.ifPresent(
                it -> embed(it, "https://lincoln.alderfalls.example/news", "Rosa Delgado"));
        school.stream()
                .flatMap(it -> embeddings.list(EmbeddingFilter.of(it.id()), null, 1).stream())
                .forEach(
                        it ->
                                viewer("Dana Whitfield")
                                        .ifPresent(
                                                dana -> embeddings.look(it.id(), true, "", dana)));
        viewer("Dana Whitfield")
                .ifPresent(
                        it ->
                                imports.stage(
                                        "district-accounts.csv",
                                        ELSEWHERE.getBytes(StandardCharsets.UTF_8),
                                        it));
    }

    private static OutletDraft school() {
        return new OutletDraft(
                "Lincoln Elementary on Facebook",
                OutletKind.ACCOUNT,
                "https://www.facebook.com/LincolnAlderFallsExample",
                Cast.LINCOLN,
                List.of(),
                Purpose.SCHOOL_INFORMATION,
                "News and dates of the school for families and the town",
                Audience.PUBLIC,
                "t-rosa",
                List.of(
                        new OtherWay(Way.WEBSITE, "News, on the school’s first page"),
                        new OtherWay(Way.PAPER, "Friday letter home")),
                SINCE);
    }

    private static OutletDraft classPage() {
        return new OutletDraft(
                "Grade 4 news",
                OutletKind.CLASS_PAGE,
                "https://pages.example/lincoln/becker4",
                Cast.LINCOLN,
                List.of("c-becker-4"),
                Purpose.INSTRUCTION,
                "What we read, build and need to bring",
                Audience.PARENTS,
                "t-tom",
                List.of(new OtherWay(Way.PAPER, "Friday letter home")),
                SINCE);
    }

    private static OutletDraft blog() {
        return new OutletDraft(
                "English 7 reads",
                OutletKind.BLOG,
                "https://blogs.example/english7",
                Cast.HARBOR,
                List.of("c-torres-7"),
                Purpose.INSTRUCTION,
                "Book reviews by the class",
                Audience.PUBLIC,
                "t-maya",
                List.of(new OtherWay(Way.EMAIL, "To the families, each Monday")),
                SINCE);
    }

    private static OutletDraft team() {
        return new OutletDraft(
                "@alderfallsjvsoccer",
                OutletKind.ACCOUNT,
                "https://www.instagram.com/alderfalls.jvsoccer.example",
                Cast.HIGH,
                List.of("c-soccer"),
                Purpose.SCHOOL_INFORMATION,
                "Practice, games and scores",
                Audience.PUBLIC,
                "t-lee",
                List.of(),
                SINCE);
    }

    private Optional<Outlet> register(String name, OutletDraft draft) {
        return viewer(name).flatMap(it -> register(draft, "", it));
    }

    /** Under a policy that warns of it, they have seen the warning. */
    private Optional<Outlet> register(OutletDraft draft, String seen, Viewer by) {
        return switch (registering.register(UUID.randomUUID(), draft, seen, by)) {
            case Registration.Done(var id) -> registry.find(id);
            case Registration.ToSee(var ruling) when seen.isEmpty() ->
                    register(draft, ruling.mark(), by);
            case Registration.ToSee _, Registration.Wrong _, Registration.Refused _ ->
                    Optional.empty();
        };
    }

    private void embed(Outlet outlet, String address, String name) {
        viewer(name).ifPresent(it -> embeddings.embed(outlet.id(), address, OutletKind.SITE, it));
    }

    private Optional<Viewer> viewer(String name) {
        return access.called(name).stream().filter(it -> it.name().equals(name)).findFirst();
    }
}
