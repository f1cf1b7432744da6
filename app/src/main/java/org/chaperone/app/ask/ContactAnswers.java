package org.chaperone.app.ask;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.consent.Permission;
import org.chaperone.app.consent.Permission.May;
import org.chaperone.app.consent.Permissions;
import org.chaperone.app.consent.Permissions.Held;
import org.chaperone.app.consent.Standing.Because;
import org.chaperone.app.consent.Statement;
import org.chaperone.app.directory.PeopleFilter.Kind;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.requests.Granted;
import org.chaperone.app.rights.Viewer;
import org.chaperone.policy.procedure.RequestKind;
import org.chaperone.policy.question.Approvals;
import org.chaperone.policy.question.Contact;
import org.chaperone.policy.question.Purpose;
import org.chaperone.policy.question.Recipient;
import org.chaperone.policy.question.RecipientKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "May I contact these students?", with what their families have permitted on record. */
@Service
public class ContactAnswers {

    /** A team, or a class and some more. */
    public static final int MOST = 60;

    private static final List<Cell> CONTACT = List.of(Cell.CONTACT);

    private final Ask ask;
    private final Permissions permissions;
    private final Policies policies;
    private final Granted granted;

    ContactAnswers(Ask ask, Permissions permissions, Policies policies, Granted granted) {
        this.ask = ask;
        this.permissions = permissions;
        this.policies = policies;
        this.granted = granted;
    }

    /**
     * The answer for one student.
     *
     * @param said what a yes or no rests on
     */
    public record Each(
            String id, String name, Answer answer, Permission permission, List<Said> said) {}

    /** Who said it, when, how, and which words they answered. */
    public record Said(String signer, Instant at, String how, String wording) {}

    /**
     * @param each those whom the asker may see, in order of names
     * @param notSeen how many more were named
     * @param missing how many of those whom the asker may see have no consent on record
     * @param together the answer to reaching all of these at once; empty when there is nobody
     */
    public record Picked(List<Each> each, int notSeen, int missing, Optional<Answer> together) {}

    /** Whether the policy in force asks families for leave before students are contacted. */
    public boolean looksUp() {
        return policies.adoption(policies.today())
                .map(policies::pack)
                .filter(it -> it.parameters().containsKey("consent.contact"))
                .isPresent();
    }

    /**
     * Only students whom the asker may see are answered for; the others might as well not be there.
     *
     * @param facts what is known of the contact; what it says of consents gives way to what is on record
     */
    @Transactional(readOnly = true)
    public Picked answer(Contact facts, Collection<String> students, Viewer viewer) {
        var held =
                permissions.of(students, CONTACT, null, viewer).values().stream()
                        .filter(it -> it.person().kind() == Kind.STUDENT)
                        .toList();
        var rests = permissions.rests(held, Cell.CONTACT);
        var each =
                held.stream()
                        .map(
                                it ->
                                        each(
                                                facts,
                                                it,
                                                rests.getOrDefault(it.person().id(), List.of()),
                                                viewer))
                        .toList();
        var missing = (int) held.stream().filter(it -> !isPermitted(it)).count();
        return new Picked(
                each,
                (int) students.stream().distinct().count() - each.size(),
                missing,
                held.isEmpty()
                        ? Optional.empty()
                        : Optional.of(ask.answer(about(facts, held, viewer), viewer)));
    }

    private Each each(Contact facts, Held held, List<Statement> rests, Viewer viewer) {
        return new Each(
                held.person().id(),
                held.person().name(),
                ask.answer(about(facts, List.of(held), viewer), viewer),
                held.of(Cell.CONTACT),
                rests.stream().map(ContactAnswers::said).toList());
    }

    private static Said said(Statement it) {
        return new Said(
                it.signer().name().isEmpty() ? "The family" : it.signer().name(),
                it.saidAt(),
                it.basis().words(),
                it.wording());
    }

    private static boolean isPermitted(Held held) {
        return held.of(Cell.CONTACT).may() == May.YES;
    }

    /** The facts with what is on record of these students. */
    private Contact about(Contact it, List<Held> held, Viewer viewer) {
        var onRecord = onRecord(held, viewer);
        var known = held.stream().noneMatch(one -> one.of(Cell.CONTACT).may() == May.NOT_KNOWN);
        var missing = (int) held.stream().filter(one -> !isPermitted(one)).count();
        var lapsed =
                held.stream()
                        .anyMatch(
                                one ->
                                        one.of(Cell.CONTACT).standing().because()
                                                == Because.YEAR_OVER);
        return new Contact(
                it.actor(),
                recipient(it.recipient(), held, known ? missing : null, viewer),
                it.channel(),
                it.initiative(),
                it.direction(),
                it.account(),
                it.senderAddress(),
                it.registered(),
                it.platform(),
                it.audienceHasStudents(),
                onRecord.purpose(it.purpose()),
                it.asksFor(),
                it.givesOut(),
                approvals(it.approvals(), known ? missing == 0 : null, lapsed, onRecord),
                it.sessionOpen(),
                it.judgedSimilar());
    }

    private static Recipient recipient(
            @Nullable Recipient it, List<Held> held, @Nullable Integer missing, Viewer viewer) {
        return new Recipient(
                RecipientKind.STUDENT,
                it == null ? null : it.grade(),
                it == null ? null : it.age(),
                held.stream().allMatch(one -> Permissions.isOwn(viewer, one.person())),
                it == null ? null : it.address(),
                held.size(),
                missing);
    }

    /**
     * What was asked for here and granted; null where the policy has no such procedure, so that nothing of it is on record.
     */
    private record OnRecord(@Nullable Boolean notice, Granted.@Nullable Number number) {

        /** A notice may have been given on paper: one on record counts, else what the asker says, else there is none. */
        @Nullable Boolean noticed(@Nullable Boolean said) {
            return Boolean.TRUE.equals(notice) || said == null ? notice : said;
        }

        /** An authorization is for those whom it names, whatever the asker says. */
        @Nullable Boolean authorized(@Nullable Boolean said) {
            return number == null || number == Granted.Number.NOT
                    ? said
                    : Boolean.valueOf(number == Granted.Number.FOR_THEM);
        }

        /** Who doesn't take part in the trip isn't reached for it. */
        @Nullable Purpose purpose(@Nullable Purpose said) {
            return number == Granted.Number.FOR_OTHERS && said == Purpose.TRIP_OR_EVENT
                    ? null
                    : said;
        }
    }

    private OnRecord onRecord(List<Held> held, Viewer viewer) {
        var person = viewer.person();
        var students = held.stream().map(it -> it.person().id()).toList();
        return new OnRecord(
                person == null || !granted.isKept(RequestKind.CONTACT)
                        ? null
                        : granted.isNoticed(person, students, policies.today()),
                person == null || !granted.isKept(RequestKind.PERSONAL_NUMBER)
                        ? null
                        : granted.number(person, students, policies.today()));
    }

    private static Approvals approvals(
            @Nullable Approvals it,
            @Nullable Boolean consented,
            boolean lapsed,
            OnRecord onRecord) {
        return new Approvals(
                onRecord.noticed(it == null ? null : it.principalNotified()),
                it == null ? null : it.principalConsented(),
                onRecord.authorized(it == null ? null : it.principalAuthorized()),
                consented,
                it == null ? null : it.parentsNotified(),
                lapsed ? Boolean.FALSE : Boolean.TRUE.equals(consented) ? Boolean.TRUE : null);
    }
}
