package org.chaperone.app.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Viewer.Grant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Running the accounts of others. Nobody changes their own here; accounts of administrators are changed by administrators;
 * and one administrator who can sign in always stays. The tables hold to all three but the second by themselves.
 */
@Service
public class Administration {

    static final Duration INVITATION_LASTS = Duration.ofDays(7);
    static final Duration LINK_LASTS = Duration.ofHours(24);
    private static final int ON_A_PAGE = 50;

    private final Accounts accounts;
    private final AccountRegister register;
    private final Links links;
    private final Sessions sessions;
    private final Journal journal;
    private final Clock clock;

    Administration(
            Accounts accounts,
            AccountRegister register,
            Links links,
            Sessions sessions,
            Journal journal,
            Clock clock) {
        this.accounts = accounts;
        this.register = register;
        this.links = links;
        this.sessions = sessions;
        this.journal = journal;
        this.clock = clock;
    }

    /** What came of a change. Made twice, it is made once. */
    public enum Outcome {
        DONE,
        ONESELF,
        ADMINISTRATORS_ONLY,
        LAST_ADMINISTRATOR,
        /** The account is closed, so nothing is handed out for it. */
        CLOSED
    }

    /** What came of asking for a link. */
    public sealed interface Handing {

        /**
         * @param secret the end of the link's address, shown this once
         * @param until when it stops to work
         */
        record Made(UUID account, String secret, Instant until) implements Handing {}

        /** Somebody has this address, or this person an account. */
        record Taken() implements Handing {}

        record Refused(Outcome why) implements Handing {}
    }

    /**
     * Accounts, 50 at a time.
     *
     * @param after the id that the last part ended with, or null for the first
     */
    @Transactional(readOnly = true)
    public AccountPart list(AccountFilter filter, @Nullable UUID after) {
        var found = register.list(filter, after, ON_A_PAGE + 1, clock.instant());
        var shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        return new AccountPart(
                shown,
                register.count(filter, clock.instant()),
                found.size() > shown.size() ? shown.getLast().id() : null);
    }

    @Transactional(readOnly = true)
    public Optional<Account> account(UUID id) {
        return register.one(id, clock.instant());
    }

    /** Which of these people of the directory have an account. */
    @Transactional(readOnly = true)
    public Set<String> peopleHavingOne(List<String> people) {
        return register.peopleHavingOne(people);
    }

    /** Whether nobody could run the installation without this person. */
    @Transactional(readOnly = true)
    public boolean isLastAdministrator(Viewer viewer) {
        return viewer.holds(Role.ADMINISTRATOR::equals)
                && !register.hasAdministratorBesides(viewer.account(), clock.instant());
    }

    /** Gives all accounts to the action, and notes who takes the list out of the application before they get it. */
    @Transactional
    public void export(AccountFilter filter, Viewer by, Consumer<Account> action) {
        var payload = new HashMap<String, Object>();
        payload.put("words", filter.words());
        payload.put("count", register.count(filter, clock.instant()));
        payload.put("role", filter.role() == null ? "" : filter.role().name());
        payload.put("school", filter.school() == null ? "" : filter.school());
        payload.put("state", filter.state() == null ? "" : filter.state().name());
        journal.record(
                new Entry(by.actor(), "accounts-exported", "access:accounts", Map.copyOf(payload)));
        register.each(filter, clock.instant(), action);
    }

    /** Opens an account whose person chooses the password by the link. */
    @Transactional
    public Handing invite(Invitation invitation, Viewer by) {
        accounts.lock();
        if (!mayGive(invitation.grants(), by)) {
            return new Handing.Refused(Outcome.ADMINISTRATORS_ONLY);
        }
        if (register.isTaken(invitation.email(), invitation.person())) {
            return new Handing.Taken();
        }
        var now = clock.instant();
        var id =
                accounts.add(
                        invitation.person(),
                        invitation.name(),
                        invitation.email(),
                        null,
                        invitation.grants(),
                        by.account(),
                        now);
        journal.record(
                new Entry(
                        by.actor(),
                        "account-invited",
                        subject(id),
                        Map.of("email", invitation.email(), "grants", invitation.grants())));
        var secret = links.make(id, by.account(), now, INVITATION_LASTS);
        return new Handing.Made(id, secret, now.plus(INVITATION_LASTS));
    }

    /**
     * Makes a link to choose a password. The one before stops to work; so do, once it is used, the old password and all
     * sessions.
     *
     * @return empty if there is no such account
     */
    @Transactional
    public Optional<Handing> link(UUID id, Viewer by) {
        accounts.lock();
        return account(id)
                .map(
                        account -> {
                            var refusal = refusal(account, by);
                            if (account.state() == AccountState.DEACTIVATED) {
                                refusal = refusal.or(() -> Optional.of(Outcome.CLOSED));
                            }
                            return refusal.<Handing>map(Handing.Refused::new)
                                    .orElseGet(() -> made(account, by));
                        });
    }

    private Handing made(Account account, Viewer by) {
        var now = clock.instant();
        var lasts = account.state() == AccountState.INVITED ? INVITATION_LASTS : LINK_LASTS;
        journal.record(new Entry(by.actor(), "password-link-made", subject(account.id())));
        return new Handing.Made(
                account.id(), links.make(account.id(), by.account(), now, lasts), now.plus(lasts));
    }

    @Transactional
    public Optional<Outcome> give(UUID id, Grant grant, Viewer by) {
        return change(
                id,
                by,
                account -> {
                    if (!mayGive(List.of(grant), by)) {
                        return Outcome.ADMINISTRATORS_ONLY;
                    }
                    if (accounts.give(id, grant, by.account(), clock.instant())) {
                        record("role-given", id, grant, by);
                    }
                    return Outcome.DONE;
                });
    }

    @Transactional
    public Optional<Outcome> take(UUID id, Grant grant, Viewer by) {
        return change(
                id,
                by,
                account -> {
                    if (grant.role() == Role.ADMINISTRATOR && isLast(account)) {
                        return Outcome.LAST_ADMINISTRATOR;
                    }
                    if (accounts.take(id, grant, by.account(), clock.instant())) {
                        record("role-taken", id, grant, by);
                    }
                    return Outcome.DONE;
                });
    }

    /** Closes an account: its sessions end, its link stops to work, nobody signs in to it. What it did stays. */
    @Transactional
    public Optional<Outcome> deactivate(UUID id, Viewer by) {
        return change(
                id,
                by,
                account -> {
                    if (isLast(account)) {
                        return Outcome.LAST_ADMINISTRATOR;
                    }
                    if (register.deactivate(id, by.account(), clock.instant())) {
                        links.withdraw(id);
                        sessions.endAll(id, null);
                        journal.record(new Entry(by.actor(), "account-deactivated", subject(id)));
                    }
                    return Outcome.DONE;
                });
    }

    @Transactional
    public Optional<Outcome> reactivate(UUID id, Viewer by) {
        return change(
                id,
                by,
                account -> {
                    if (register.reactivate(id, by.account(), clock.instant())) {
                        journal.record(new Entry(by.actor(), "account-reactivated", subject(id)));
                    }
                    return Outcome.DONE;
                });
    }

    /** Signs somebody out wherever they are signed in. */
    @Transactional
    public Optional<Outcome> endSessions(UUID id, Viewer by) {
        return change(
                id,
                by,
                account -> {
                    var ended = sessions.endAll(id, null);
                    if (ended > 0) {
                        journal.record(
                                new Entry(
                                        by.actor(),
                                        "sessions-ended",
                                        subject(id),
                                        Map.of("count", ended)));
                    }
                    return Outcome.DONE;
                });
    }

    private Optional<Outcome> change(UUID id, Viewer by, Function<Account, Outcome> act) {
        accounts.lock();
        return account(id).map(it -> refusal(it, by).orElseGet(() -> act.apply(it)));
    }

    private static Optional<Outcome> refusal(Account account, Viewer by) {
        if (account.id().equals(by.account())) {
            return Optional.of(Outcome.ONESELF);
        }
        return account.isAdministrator() && !isAdministrator(by)
                ? Optional.of(Outcome.ADMINISTRATORS_ONLY)
                : Optional.empty();
    }

    private static boolean mayGive(List<Grant> grants, Viewer by) {
        Predicate<Grant> administrates = it -> it.role() == Role.ADMINISTRATOR;
        return isAdministrator(by) || grants.stream().noneMatch(administrates);
    }

    private static boolean isAdministrator(Viewer viewer) {
        return viewer.holds(Role.ADMINISTRATOR::equals);
    }

    private boolean isLast(Account account) {
        return account.isAdministrator()
                && !register.hasAdministratorBesides(account.id(), clock.instant());
    }

    private void record(String kind, UUID id, Grant grant, Viewer by) {
        journal.record(
                new Entry(
                        by.actor(),
                        kind,
                        subject(id),
                        Map.of(
                                "role",
                                grant.role().name(),
                                "school",
                                grant.school() == null ? "" : grant.school())));
    }

    private static String subject(UUID account) {
        return "account:" + account;
    }
}
