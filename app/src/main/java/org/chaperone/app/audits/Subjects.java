package org.chaperone.app.audits;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chaperone.app.audits.page.Subject;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Group;
import org.chaperone.app.directory.Named;
import org.chaperone.app.directory.OfficeContact;
import org.chaperone.app.directory.OfficeContacts;
import org.chaperone.app.platforms.Found;
import org.chaperone.app.platforms.Platforms;
import org.chaperone.app.policies.OfficialPages;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.publicpages.Seal;
import org.chaperone.app.publicpages.Seals;
import org.chaperone.app.registry.Address;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.OutletFilter;
import org.chaperone.app.registry.Registry;
import org.chaperone.app.requests.Requests;
import org.chaperone.app.ui.District;
import org.chaperone.check.PublicContact;
import org.chaperone.policy.procedure.RequestKind;
import org.chaperone.policy.question.AuditedOutlet;
import org.chaperone.policy.question.PageSurface;
import org.chaperone.policy.question.SealState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows before an audit what there is to know of a page. */
@Component
class Subjects {

    private final Registry registry;
    private final Directory directory;
    private final OfficeContacts contacts;
    private final LogoRows marks;
    private final PageRows pages;
    private final District district;
    private final Requests requests;
    private final Seals seals;
    private final Policies policies;
    private final OfficialPages official;
    private final Platforms platforms;

    Subjects(
            Registry registry,
            Directory directory,
            OfficeContacts contacts,
            LogoRows marks,
            PageRows pages,
            District district,
            Requests requests,
            Seals seals,
            Policies policies,
            OfficialPages official,
            Platforms platforms) {
        this.registry = registry;
        this.directory = directory;
        this.contacts = contacts;
        this.marks = marks;
        this.pages = pages;
        this.district = district;
        this.requests = requests;
        this.seals = seals;
        this.policies = policies;
        this.official = official;
        this.platforms = platforms;
    }

    /** Those of a round know this once for all. */
    record Shared(
            Subject.Contacts contacts,
            List<Mark> marks,
            Map<String, String> schools,
            Set<String> registered) {}

    Shared shared() {
        var outlets =
                registry.list(
                        new OutletFilter("", null, null, true, null, null, OutletFilter.Order.NAME),
                        null,
                        Integer.MAX_VALUE);
        return new Shared(
                reached(),
                marks.live(),
                directory.schools().stream().collect(Collectors.toMap(Named::id, Named::name)),
                outlets.stream().map(it -> key(it.address())).collect(Collectors.toSet()));
    }

    Subject of(Outlet outlet, Shared shared, Optional<Subject.Told> told) {
        var school = outlet.school() == null ? null : shared.schools().get(outlet.school());
        var address = URI.create(outlet.address());
        var place = pages.districtPage(outlet.id()).map(URI::create).orElse(null);
        return new Subject(
                address,
                PageSurface.PAGE,
                new AuditedOutlet(
                        outlet.kind().asked(),
                        true,
                        platform(address),
                        null,
                        !outlet.classes().isEmpty(),
                        school == null ? district.name() : school,
                        district.name()),
                Stream.of(school, school == null ? district.name() : null)
                        .flatMap(Stream::ofNullable)
                        .toList(),
                owner(outlet),
                directory.groups(outlet.classes()).stream().map(Group::title).toList(),
                homepage(),
                place,
                shared.contacts(),
                compared(shared.marks(), outlet.school()),
                true,
                pages.reviews(outlet.id()).stream()
                        .findFirst()
                        .map(Review::professional)
                        .orElse(null),
                shared.registered(),
                seals(outlet),
                told);
    }

    /** Of a page that isn't registered. */
    Subject of(String address, Shared shared) {
        var at = URI.create(address);
        return new Subject(
                at,
                isOurs(at, shared) ? PageSurface.DISTRICT_PAGE : PageSurface.PAGE,
                new AuditedOutlet(null, false, platform(at), null, null, null, district.name()),
                List.of(),
                "",
                List.of(),
                homepage(),
                null,
                shared.contacts(),
                compared(shared.marks(), null),
                mayShowLogo(key(address)),
                null,
                shared.registered(),
                Map.of(),
                Optional.empty());
    }

    /**
     * Of an e-mail signature.
     *
     * @param school of the person whose it is, or null for the district's offices
     */
    Subject ofSignature(@Nullable String school) {
        var shared = shared();
        return new Subject(
                URI.create("https://signature.invalid/"),
                PageSurface.SIGNATURE,
                new AuditedOutlet(null, null, null, null, null, null, district.name()),
                List.of(),
                "",
                List.of(),
                null,
                null,
                shared.contacts(),
                compared(shared.marks(), school),
                null,
                null,
                Set.of(),
                Map.of(),
                Optional.empty());
    }

    /** The same for the same page, however its address is written. */
    static String key(String address) {
        return Address.of(address).map(Address::key).orElse(address);
    }

    private static boolean isOurs(URI address, Shared shared) {
        return address.getHost() != null && shared.contacts().isOurHost(address.getHost());
    }

    /** Whether somebody asked for the logo on this site, or a page of it, and was given it until today or later. */
    private boolean mayShowLogo(String key) {
        return requests.holding(RequestKind.LOGO_USE, policies.today()).stream()
                .flatMap(it -> it.content().answers().all("site").stream())
                .map(Subjects::key)
                .anyMatch(it -> key.equals(it) || key.startsWith(it + "/"));
    }

    private Map<String, SealState> seals(Outlet outlet) {
        return seals.of(outlet.id()).stream()
                .collect(
                        Collectors.toMap(
                                Seal::code,
                                it ->
                                        seals.isWithdrawn(it)
                                                ? SealState.WITHDRAWN
                                                : it.address().equals(outlet.address())
                                                        ? SealState.VALID
                                                        : SealState.ELSEWHERE));
    }

    private @Nullable URI homepage() {
        return official.ofDistrict().map(URI::create).orElse(null);
    }

    private String owner(Outlet outlet) {
        return directory.colleagues(List.of(outlet.owner())).stream()
                .map(Named::name)
                .findFirst()
                .orElse("");
    }

    private static List<Subject.Mark> compared(List<Mark> marks, @Nullable String school) {
        return marks.stream()
                .filter(it -> school == null || it.standsFor(school))
                .map(it -> new Subject.Mark(it.name(), it.logo(), it.likeness()))
                .toList();
    }

    private Subject.Contacts reached() {
        var all = contacts.all().stream().map(OfficeContact::contact).toList();
        return new Subject.Contacts(
                keys(all, PublicContact.Kind.DOMAIN),
                keys(all, PublicContact.Kind.EMAIL),
                keys(all, PublicContact.Kind.PHONE));
    }

    private static Set<String> keys(List<PublicContact> all, PublicContact.Kind kind) {
        return all.stream()
                .filter(it -> it.kind() == kind)
                .map(PublicContact::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    private String platform(URI address) {
        return platforms.at(address.toString()) instanceof Found.On on
                ? on.platform().id()
                : "other";
    }
}
