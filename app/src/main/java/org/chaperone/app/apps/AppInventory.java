package org.chaperone.app.apps;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.access.Access;
import org.chaperone.app.apps.App.Judgement;
import org.chaperone.app.apps.App.Office;
import org.chaperone.app.designees.Designees;
import org.chaperone.app.designees.Scope;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.ui.Problems;
import org.chaperone.policy.Parameter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The inventory of apps. Staff propose; the principal and the technology director, two people, put each on record. */
@Service
public class AppInventory {

    public static final int LEAST_AGE = 13;
    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_WORDS = 1_000;
    public static final int LONGEST_ADDRESS = 2_000;
    private static final int LONGEST_FIELD = 60;

    private final AppRows rows;
    private final Directory directory;
    private final Designees designees;
    private final Access access;
    private final Policies policies;
    private final Journal journal;
    private final Clock clock;

    AppInventory(
            AppRows rows,
            Directory directory,
            Designees designees,
            Access access,
            Policies policies,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.directory = directory;
        this.designees = designees;
        this.access = access;
        this.policies = policies;
        this.journal = journal;
        this.clock = clock;
    }

    /** What came of putting an app on record or judging it. */
    public enum Outcome {
        DONE,
        /** It isn't there, or isn't the viewer's to do. */
        NOT_HERE,
        /** They have put it on record for the other office. */
        SAME_PERSON,
        /** Something is missing or too long. */
        WORDS
    }

    @Transactional(readOnly = true)
    public Optional<App> find(UUID id) {
        return rows.one(id);
    }

    /**
     * In order of names, at most 500.
     *
     * @param words all of which stand in the name, the maker or the purpose
     */
    @Transactional(readOnly = true)
    public List<App> list(String words) {
        return rows.list(words.replace("\0", ""));
    }

    /**
     * @param page from which it is proposed; twice from one page is one app
     */
    @Transactional
    public Proposing propose(UUID page, AppDraft draft, Viewer viewer) {
        var problems = problems(draft, viewer);
        if (!problems.isEmpty()) {
            return new Proposing.Wrong(problems);
        }
        var rule = underAge();
        if (rule.isPresent() && Boolean.TRUE.equals(draft.registers())) {
            var young = young(draft.classes());
            if (young > 0) {
                return new Proposing.TooYoung(young, LEAST_AGE, rule.get().clauses());
            }
        }
        var id = rows.add(page, draft, school(draft), now(), viewer);
        journal.record(
                new Entry(
                        viewer.actor(),
                        "app-proposed",
                        "app:" + id,
                        Map.of(
                                "name", draft.name(),
                                "registers", Boolean.TRUE.equals(draft.registers()),
                                "fields", draft.fields(),
                                "classes", draft.classes())));
        return new Proposing.Done(id);
    }

    /** How many students of these classes are under the age today. */
    @Transactional(readOnly = true)
    public int young(List<String> classes) {
        var from = policies.today().minusYears(LEAST_AGE);
        return classes.isEmpty()
                ? 0
                : (int)
                        directory.birthDates(classes).stream()
                                .filter(it -> it.isAfter(from))
                                .count();
    }

    /** The offices for which the viewer may still put an app on record. */
    public List<Office> offices(App app, Viewer viewer) {
        return Arrays.stream(Office.values())
                .filter(it -> !app.isSignedBy(it) && isOffice(it, app, viewer))
                .toList();
    }

    /** Puts an app on record for an office. */
    @Transactional
    public Outcome sign(UUID id, Office office, Viewer viewer) {
        var found = rows.locked(id);
        if (found.isEmpty() || !isOffice(office, found.get(), viewer)) {
            return Outcome.NOT_HERE;
        }
        var app = found.get();
        if (app.isSignedBy(office)) {
            return Outcome.DONE;
        }
        if (app.signOffs().stream().anyMatch(it -> it.by().equals(viewer.account()))) {
            return Outcome.SAME_PERSON;
        }
        rows.sign(id, office, now(), viewer);
        journal.record(
                new Entry(
                        viewer.actor(),
                        "app-put-on-record",
                        app.subject(),
                        Map.of("office", office)));
        return Outcome.DONE;
    }

    /** What the technology director thinks of it, and under which agreement it is used. */
    @Transactional
    public Outcome judge(
            UUID id,
            Judgement product,
            Judgement privacy,
            String agreement,
            @Nullable LocalDate ends,
            Viewer viewer) {
        var found = rows.locked(id);
        if (found.isEmpty() || !viewer.holds(Role.TECHNOLOGY::equals)) {
            return Outcome.NOT_HERE;
        }
        var words = agreement.replaceAll("\\p{Cntrl}+", " ").strip();
        if (words.length() > LONGEST_ADDRESS) {
            return Outcome.WORDS;
        }
        rows.judge(id, product, privacy, words, ends);
        journal.record(
                new Entry(
                        viewer.actor(),
                        "app-judged",
                        found.get().subject(),
                        Map.of(
                                "product", product,
                                "privacy", privacy,
                                "agreement", words,
                                "ends", ends == null ? "" : ends.toString())));
        return Outcome.DONE;
    }

    private boolean isOffice(Office office, App app, Viewer viewer) {
        return switch (office) {
            case TECHNOLOGY -> viewer.holds(Role.TECHNOLOGY::equals);
            case PRINCIPAL -> isPrincipal(app, viewer) || actsForPrincipal(app, viewer);
        };
    }

    /** Of what belongs to no school the superintendent stands in the principal's place. */
    private static boolean isPrincipal(App app, Viewer viewer) {
        return viewer.grants().stream()
                .anyMatch(
                        it ->
                                app.school() == null
                                        ? it.role() == Role.SUPERINTENDENT
                                        : it.role() == Role.PRINCIPAL
                                                && app.school().equals(it.school()));
    }

    private boolean actsForPrincipal(App app, Viewer viewer) {
        var person = viewer.person();
        return person != null
                && designees.heldBy(person).stream()
                        .filter(it -> it.scope().includes(Scope.APPROVALS))
                        .filter(it -> it.school().isEmpty() || it.school().equals(app.school()))
                        .flatMap(it -> access.ofPerson(it.principal()).stream())
                        .anyMatch(it -> isPrincipal(app, it));
    }

    private Optional<Parameter> underAge() {
        return policies.adoption(policies.today())
                .map(policies::pack)
                .flatMap(it -> Optional.ofNullable(it.parameters().get("app.under-13")))
                .filter(it -> it.value().equals("deny"));
    }

    private Problems problems(AppDraft it, Viewer viewer) {
        var registers = Boolean.TRUE.equals(it.registers());
        var found = directory.groups(it.classes());
        var school = school(it);
        return Problems.none()
                .unless(isLine(it.name(), LONGEST_NAME), "name", "Name it, in up to 120 letters")
                .unless(
                        it.maker().isEmpty() || isLine(it.maker(), LONGEST_NAME),
                        "maker",
                        "Name whose it is, in up to 120 letters")
                .unless(
                        it.address().isEmpty() || isLine(it.address(), LONGEST_ADDRESS),
                        "address",
                        "Give its address, or leave it empty")
                .unless(
                        mayProposeFor(it.unit(), school, viewer),
                        "unit",
                        "Choose a school that you work at")
                .unless(
                        found.size() == it.classes().stream().distinct().count()
                                && found.stream()
                                        .allMatch(
                                                one ->
                                                        school == null
                                                                || one.school().equals(school)),
                        "classes",
                        "Choose classes of its school")
                .unless(
                        it.registers() != null,
                        "registers",
                        "Say whether students enter anything about themselves")
                .unless(
                        registers != it.fields().isEmpty()
                                && it.fields().stream().allMatch(one -> isLine(one, LONGEST_FIELD)),
                        "fields",
                        registers
                                ? "Name what students enter, such as name and birth date"
                                : "Leave this empty when students enter nothing")
                .unless(
                        !it.purpose().isEmpty() && it.purpose().length() <= LONGEST_WORDS,
                        "purpose",
                        "Say what it is for, in up to 1,000 letters")
                .unless(
                        it.agreement().isEmpty() || isLine(it.agreement(), LONGEST_ADDRESS),
                        "agreement",
                        "Say where it is kept, or leave it empty");
    }

    private boolean mayProposeFor(String unit, @Nullable String school, Viewer viewer) {
        var isUnit =
                unit.equals(AppDraft.DISTRICT)
                        || directory.schools().stream().anyMatch(it -> it.id().equals(unit));
        return isUnit
                && viewer.holds(Role::isStaff)
                && (viewer.seesDistrict() || school != null && viewer.schools().contains(school));
    }

    private static @Nullable String school(AppDraft it) {
        return it.unit().equals(AppDraft.DISTRICT) || it.unit().isEmpty() ? null : it.unit();
    }

    private static boolean isLine(String text, int longest) {
        return !text.isEmpty()
                && text.length() <= longest
                && text.codePoints().noneMatch(Character::isISOControl);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
