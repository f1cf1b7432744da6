package org.chaperone.app.notices;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Group;
import org.chaperone.app.directory.Households;
import org.chaperone.app.directory.Named;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.tasks.Duties;
import org.chaperone.app.tasks.DutyEvent;
import org.chaperone.policy.duty.EventType;
import org.chaperone.roster.Grade;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people say has happened, of which families are told: school addresses were issued, a personal number was given out. */
@Service
public class Openings {

    static final int LONGEST_NUMBER = 40;
    static final int LONGEST_PURPOSE = 500;
    static final int LONGEST_SENDER = 100;

    private final Occasions occasions;
    private final OccasionRows rows;
    private final Wordings wordings;
    private final Rights rights;
    private final Households households;
    private final Directory directory;
    private final Duties duties;
    private final Clock clock;

    Openings(
            Occasions occasions,
            OccasionRows rows,
            Wordings wordings,
            Rights rights,
            Households households,
            Directory directory,
            Duties duties,
            Clock clock) {
        this.occasions = occasions;
        this.rows = rows;
        this.wordings = wordings;
        this.rights = rights;
        this.households = households;
        this.directory = directory;
        this.duties = duties;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Opening {
        record Opened(Occasion occasion) implements Opening {}

        /**
         * @param problems what to put right, by the name of the field
         */
        record Refused(Map<String, String> problems) implements Opening {}
    }

    /**
     * School e-mail addresses that students got.
     *
     * @param form of the page it was sent from; the same form again leads to the same occasion
     * @param group the class, or null for a whole grade
     * @param sender who signs the letters
     */
    public record Addresses(
            UUID form,
            String school,
            @Nullable String group,
            @Nullable Grade grade,
            String sender) {}

    /**
     * A personal number that somebody gave to a class, team or club.
     *
     * @param form of the page it was sent from
     */
    public record Number(UUID form, String group, String number, String purpose) {}

    /** The schools for which the viewer puts down that addresses were issued. */
    @Transactional(readOnly = true)
    public List<Named> schools(Viewer viewer) {
        return directory.schools().stream().filter(it -> mayIssueAt(viewer, it.id())).toList();
    }

    /** The classes, teams and clubs of a school for which the viewer puts down that addresses were issued. */
    @Transactional(readOnly = true)
    public List<Named> classes(String school, Viewer viewer) {
        return mayIssueAt(viewer, school) ? households.classes(school) : List.of();
    }

    private static boolean mayIssueAt(Viewer viewer, String school) {
        return viewer.holds(it -> it == Role.TECHNOLOGY || it == Role.SUPERINTENDENT)
                || Rights.isPrincipalOf(viewer, school);
    }

    /** Empty when the viewer may not, or the policy in force has no family told of it. */
    @Transactional
    public Optional<Opening> issued(Addresses it, Viewer viewer) {
        if (wordings.after(EventType.ADDRESSES_ISSUED).isEmpty() || schools(viewer).isEmpty()) {
            return Optional.empty();
        }
        var subject = "addresses:" + it.form();
        var before = rows.about(subject).filter(one -> rights.seesTo(viewer, one));
        if (before.isPresent()) {
            return before.map(Opening.Opened::new);
        }
        var problems = problems(it, viewer);
        return Optional.of(
                problems.isEmpty() ? open(it, subject, viewer) : new Opening.Refused(problems));
    }

    private Opening open(Addresses it, String subject, Viewer viewer) {
        var school =
                schools(viewer).stream().filter(one -> one.id().equals(it.school())).findFirst();
        var called =
                it.group() == null
                        ? "Grade " + it.grade()
                        : group(it.group()).orElseThrow().title();
        return opened(
                new NewOccasion(
                        subject,
                        EventType.ADDRESSES_ISSUED,
                        "School e-mail addresses: "
                                + called
                                + school.map(one -> ", " + one.name()).orElse(""),
                        it.school(),
                        it.group(),
                        it.group() == null ? it.grade() : null,
                        null,
                        Map.of("class", called, "sender", it.sender().strip())),
                Map.of("class", called),
                viewer);
    }

    private Map<String, String> problems(Addresses it, Viewer viewer) {
        var problems = new LinkedHashMap<String, String>();
        if (!mayIssueAt(viewer, it.school())
                || schools(viewer).stream().noneMatch(one -> one.id().equals(it.school()))) {
            problems.put("whom", "Choose a grade or a class of your school");
        } else if (it.group() == null && it.grade() == null) {
            problems.put("whom", "Choose a grade or a class");
        } else if (students(it).isEmpty()) {
            problems.put("whom", "No student of this school is in it today");
        }
        line(problems, "sender", it.sender(), LONGEST_SENDER, "Say who signs the letters");
        return problems;
    }

    private List<String> students(Addresses it) {
        if (it.group() == null) {
            return it.grade() == null ? List.of() : households.ofGrade(it.school(), it.grade());
        }
        return group(it.group())
                .filter(one -> one.school().equals(it.school()))
                .map(one -> households.members(one.id()))
                .orElse(List.of());
    }

    /** The classes, teams and clubs to which the viewer may have given a number. */
    @Transactional(readOnly = true)
    public List<Named> led(Viewer viewer) {
        return directory.led(viewer).stream().map(it -> new Named(it.id(), it.title())).toList();
    }

    /** Empty when the policy in force has no family told of it. */
    @Transactional
    public Optional<Opening> given(Number it, Viewer viewer) {
        if (wordings.after(EventType.NUMBER_GIVEN_OUT).isEmpty()) {
            return Optional.empty();
        }
        var subject = "number:" + it.form();
        var before = rows.about(subject).filter(one -> rights.seesTo(viewer, one));
        if (before.isPresent()) {
            return before.map(Opening.Opened::new);
        }
        var group =
                group(it.group())
                        .filter(
                                one ->
                                        led(viewer).stream()
                                                .anyMatch(own -> own.id().equals(one.id())));
        var problems = problems(it, group);
        return Optional.of(
                problems.isEmpty()
                        ? open(it, subject, group.orElseThrow(), viewer)
                        : new Opening.Refused(problems));
    }

    private Opening open(Number it, String subject, Group group, Viewer viewer) {
        return opened(
                new NewOccasion(
                        subject,
                        EventType.NUMBER_GIVEN_OUT,
                        "A telephone number: " + group.title(),
                        group.school(),
                        group.id(),
                        null,
                        viewer.person(),
                        Map.of(
                                "class",
                                group.title(),
                                "number",
                                it.number().strip(),
                                "purpose",
                                it.purpose().strip(),
                                "sender",
                                viewer.name())),
                Map.of(
                        "class",
                        group.title(),
                        "number",
                        it.number().strip(),
                        "purpose",
                        it.purpose().strip()),
                viewer);
    }

    private Map<String, String> problems(Number it, Optional<Group> group) {
        var problems = new LinkedHashMap<String, String>();
        if (group.isEmpty()) {
            problems.put("group", "Choose one of your classes, teams or clubs");
        } else if (households.members(group.get().id()).isEmpty()) {
            problems.put("group", "No student is in it today");
        }
        if (!it.number().strip().matches("[0-9+() ./-]{5,40}")) {
            problems.put("number", "Write a telephone number in digits, of up to 40 characters");
        }
        line(
                problems,
                "purpose",
                it.purpose(),
                LONGEST_PURPOSE,
                "Say what you gave it for; families read it");
        return problems;
    }

    private static void line(
            Map<String, String> problems, String field, String text, int most, String missing) {
        if (text.isBlank()) {
            problems.put(field, missing);
        } else if (text.length() > most || text.codePoints().anyMatch(Character::isISOControl)) {
            problems.put(field, "Write one line of up to %d characters".formatted(most));
        }
    }

    private Optional<Group> group(String id) {
        return directory.groups(List.of(id)).stream().findFirst();
    }

    /** Tells the duties, and opens what families are told of. */
    private Opening opened(NewOccasion it, Map<String, String> told, Viewer viewer) {
        var occasion = occasions.open(it, By.of(viewer)).orElseThrow();
        duties.happened(
                new DutyEvent(
                        it.event(),
                        it.subject(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        it.school(),
                        viewer.person(),
                        Map.of(),
                        it.subject(),
                        occasion.path(),
                        told),
                viewer.actor());
        return new Opening.Opened(occasion);
    }
}
