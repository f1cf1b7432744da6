package org.chaperone.app.audits;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chaperone.app.audits.page.Look.Means;
import org.chaperone.app.audits.page.Looking;
import org.chaperone.app.audits.page.Subject;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.registry.Address;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.OutletFilter;
import org.chaperone.app.registry.Registry;
import org.chaperone.app.registry.Stewards;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.ui.DistrictTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The audits of pages and what they found. Whoever answers for an outlet, and whoever runs it, sees its audits; the others of the
 * schools don't.
 */
@Service
public class Audits {

    private static final int MOST = 50;
    static final int LONGEST_NOTE = 1_000;

    private final AuditRows audits;
    private final FindingRows findings;
    private final PageRows pages;
    private final Subjects subjects;
    private final Keeping keeping;
    private final Judging judging;
    private final Looking looking;
    private final Registry registry;
    private final Journal journal;
    private final DistrictTime time;
    private final Clock clock;

    Audits(
            AuditRows audits,
            FindingRows findings,
            PageRows pages,
            Subjects subjects,
            Keeping keeping,
            Judging judging,
            Looking looking,
            Registry registry,
            Journal journal,
            DistrictTime time,
            Clock clock) {
        this.audits = audits;
        this.findings = findings;
        this.pages = pages;
        this.subjects = subjects;
        this.keeping = keeping;
        this.judging = judging;
        this.looking = looking;
        this.registry = registry;
        this.journal = journal;
        this.time = time;
        this.clock = clock;
    }

    /** What came of something that somebody wanted to do. */
    public enum Done {
        DONE,
        /** It isn't there for them, or it isn't theirs to do. */
        NOT_HERE,
        /** What they wrote is too long, or lacks what is needed. */
        WORDS
    }

    /** An outlet whose audits the viewer may see. */
    @Transactional(readOnly = true)
    public Optional<Outlet> outlet(UUID id, Viewer viewer) {
        return registry.find(id).filter(it -> Stewards.mayChange(it, viewer));
    }

    /** Whether the viewer may say what an audit can't: who runs the outlet and doesn't answer for it. */
    public static boolean mayJudge(Outlet outlet, Viewer viewer) {
        return Stewards.run(outlet.school(), viewer) && !outlet.owner().equals(viewer.person());
    }

    /** The audits of an outlet, the last first, at most 50. */
    @Transactional(readOnly = true)
    public List<Audit> of(Outlet outlet) {
        return audits.of(outlet.id(), MOST);
    }

    /** The last audit at which its page was looked at, whatever came of it. */
    @Transactional(readOnly = true)
    public Optional<Audit> last(Outlet outlet) {
        return of(outlet).stream().filter(it -> it.means() != Means.REVIEW).findFirst();
    }

    @Transactional(readOnly = true)
    public Optional<Audit> find(UUID id, Viewer viewer) {
        return audits.one(id).filter(it -> maySee(it.outlet(), viewer));
    }

    @Transactional(readOnly = true)
    public Optional<Finding> finding(UUID id, Viewer viewer) {
        return findings.one(id).filter(it -> maySee(it.outlet(), viewer));
    }

    /** What is open on an outlet's page, what must be mended first. */
    @Transactional(readOnly = true)
    public List<Finding> open(Outlet outlet) {
        return findings.openOf(outlet.id());
    }

    /** Findings in the viewer's sight. */
    @Transactional(readOnly = true)
    public List<Finding> findings(
            FindingFilter filter, @Nullable UUID after, int most, Viewer viewer) {
        return findings.list(within(filter, viewer), after, most);
    }

    @Transactional(readOnly = true)
    public int count(FindingFilter filter, Viewer viewer) {
        return findings.count(within(filter, viewer));
    }

    /** All that the filter finds; who takes them out is noted before they get them. */
    @Transactional
    public void export(FindingFilter filter, Viewer viewer, Consumer<Finding> action) {
        var narrowed = within(filter, viewer);
        journal.record(
                new Entry(
                        viewer.actor(),
                        "page-findings-exported",
                        "account:" + viewer.account(),
                        Map.of("count", findings.count(narrowed))));
        findings.each(narrowed, action);
    }

    /**
     * Judges a finding. It holds until the page changes there.
     *
     * @param note why; 1 to 1,000 letters
     */
    @Transactional
    public Done judge(UUID finding, boolean fine, String note, Viewer viewer) {
        var it = findings.one(finding).filter(one -> mayJudge(one, viewer));
        if (it.isEmpty()) {
            return Done.NOT_HERE;
        }
        if (!isPlain(note, 1)) {
            return Done.WORDS;
        }
        if (!it.get().isOpen()) {
            return Done.DONE;
        }
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        findings.judge(it.get(), Subjects.key(it.get().address()), fine, note, at, viewer);
        journal.record(
                new Entry(
                        viewer.actor(),
                        "page-finding-judged",
                        it.get().subject(),
                        Map.of("fine", fine, "note", note)));
        if (fine) {
            keeping.end(
                    it.get(),
                    "%s judged on %s that it is fine: %s"
                            .formatted(viewer.name(), time.day(at), note),
                    viewer.actor());
        }
        return Done.DONE;
    }

    /** Puts down which page of the district's own site is that of its owner; empty to take it back. */
    @Transactional
    public Done districtPage(UUID id, String written, Viewer viewer) {
        var outlet = outlet(id, viewer).filter(Outlet::isInUse);
        if (outlet.isEmpty()) {
            return Done.NOT_HERE;
        }
        var address = written.isBlank() ? Optional.of("") : Address.of(written).map(Address::text);
        if (address.isEmpty()) {
            return Done.WORDS;
        }
        if (!pages.districtPage(id).orElse("").equals(address.get())) {
            pages.districtPage(id, address.get(), clock.instant(), viewer);
            journal.record(
                    new Entry(
                            viewer.actor(),
                            "district-page-put-down",
                            outlet.get().subject(),
                            Map.of("address", address.get())));
        }
        return Done.DONE;
    }

    @Transactional(readOnly = true)
    public Optional<String> districtPage(Outlet outlet) {
        return pages.districtPage(outlet.id());
    }

    /** The last first. */
    @Transactional(readOnly = true)
    public List<Review> reviews(Outlet outlet) {
        return pages.reviews(outlet.id());
    }

    /**
     * Says as a person whether a page is kept professionally.
     *
     * @param note up to 1,000 letters; needed with a no
     */
    @Transactional
    public Done review(UUID id, boolean professional, String note, Viewer viewer) {
        var outlet = registry.find(id).filter(it -> it.isInUse() && mayJudge(it, viewer));
        if (outlet.isEmpty()) {
            return Done.NOT_HERE;
        }
        if (!isPlain(note, professional ? 0 : 1)) {
            return Done.WORDS;
        }
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        pages.review(id, professional, note, at, viewer);
        journal.record(
                new Entry(
                        viewer.actor(),
                        "page-reviewed",
                        outlet.get().subject(),
                        Map.of("professional", professional, "note", note)));
        var subject = subjects.of(outlet.get(), subjects.shared(), Optional.empty());
        keeping.keep(
                Looking.reviewed(subject),
                outlet.get().address(),
                outlet.get(),
                new Keeping.Asked(null, viewer.account(), viewer.name()));
        return Done.DONE;
    }

    /**
     * Takes what somebody saved of a page that can't be read without signing in as its audit.
     *
     * @param told what they read from it
     * @return empty when it isn't theirs to do, or the file is neither a page nor a picture
     */
    @Transactional
    public Optional<UUID> capture(UUID id, byte[] file, Subject.Told told, Viewer viewer) {
        var outlet = outlet(id, viewer).filter(Outlet::isInUse);
        var kind = Capture.of(file);
        if (outlet.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        var subject = subjects.of(outlet.get(), subjects.shared(), Optional.of(told));
        var look =
                looking.atCapture(
                        subject,
                        kind.get() == Capture.PAGE ? file : null,
                        file,
                        kind.get().type(),
                        judging.wanted());
        return keeping.keep(
                look,
                outlet.get().address(),
                outlet.get(),
                new Keeping.Asked(null, viewer.account(), viewer.name()));
    }

    private boolean maySee(@Nullable UUID outlet, Viewer viewer) {
        return outlet == null
                ? Stewards.runAll(viewer)
                : registry.find(outlet).filter(it -> Stewards.mayChange(it, viewer)).isPresent();
    }

    private boolean mayJudge(Finding it, Viewer viewer) {
        var outlet = it.outlet();
        return outlet == null
                ? Stewards.runAll(viewer)
                : registry.find(outlet).filter(one -> mayJudge(one, viewer)).isPresent();
    }

    /** Who doesn't run all sees those of the outlets that are theirs. */
    private FindingFilter within(FindingFilter filter, Viewer viewer) {
        if (Stewards.runAll(viewer)) {
            return filter;
        }
        var asked = filter.outlets();
        var own =
                Stream.concat(
                                viewer.person() == null
                                        ? Stream.empty()
                                        : outlets(null, viewer.person()),
                                viewer.schools().stream()
                                        .filter(it -> Stewards.run(it, viewer))
                                        .flatMap(it -> outlets(it, null)))
                        .map(Outlet::id)
                        .distinct()
                        .filter(it -> asked == null || asked.contains(it))
                        .toList();
        return new FindingFilter(
                filter.words(), own, filter.open(), filter.advice(), filter.order());
    }

    private Stream<Outlet> outlets(@Nullable String unit, @Nullable String owner) {
        return registry
                .list(
                        new OutletFilter(
                                "", null, unit, null, owner, null, OutletFilter.Order.NAME),
                        null,
                        Integer.MAX_VALUE)
                .stream();
    }

    private static boolean isPlain(String note, int least) {
        return note.strip().length() >= least
                && note.length() <= LONGEST_NOTE
                && note.codePoints()
                        .noneMatch(it -> Character.isISOControl(it) && it != '\n' && it != '\r');
    }
}
