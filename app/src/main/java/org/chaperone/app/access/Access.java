package org.chaperone.app.access;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Viewer.Grant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class Access {

    private static final int MOST_CALLED = 10;

    private final Accounts accounts;
    private final Passwords passwords;
    private final Journal journal;
    private final Clock clock;

    Access(Accounts accounts, Passwords passwords, Journal journal, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.journal = journal;
        this.clock = clock;
    }

    /** Nobody can sign in yet. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return accounts.isEmpty();
    }

    /**
     * @throws org.springframework.dao.DuplicateKeyException when somebody has this address or this person an account
     */
    @Transactional
    public UUID open(NewAccount account, Actor actor) {
        var id =
                accounts.add(
                        account.person(),
                        account.name(),
                        account.email(),
                        passwords.encode(account.password()),
                        account.grants(),
                        null,
                        clock.instant());
        journal.record(
                new Entry(
                        actor,
                        "account-opened",
                        "account:" + id,
                        Map.of("email", account.email(), "grants", account.grants())));
        return id;
    }

    /** Opens the account of the first administrator; empty when there is an account already. */
    @Transactional
    public Optional<UUID> openFirst(String name, String email, String password, Actor actor) {
        accounts.lock();
        if (!accounts.isEmpty()) {
            return Optional.empty();
        }
        var everything = List.of(new Grant(Role.ADMINISTRATOR, null));
        return Optional.of(open(new NewAccount(null, name, email, password, everything), actor));
    }

    /**
     * Those who can sign in, hold one of these roles and have all of the words in their name or address.
     *
     * @param most how many of them, in order of names
     */
    @Transactional(readOnly = true)
    public List<Viewer> holding(Set<Role> roles, String words, int most) {
        return accounts.holding(roles, words, null, most);
    }

    /** Those who can sign in and have all of these words in their name or address, at most ten. */
    @Transactional(readOnly = true)
    public List<Viewer> called(String words) {
        return accounts.holding(EnumSet.allOf(Role.class), words, null, MOST_CALLED);
    }

    /** This account, if it can sign in and holds one of these roles. */
    @Transactional(readOnly = true)
    public Optional<Viewer> holding(Set<Role> roles, UUID account) {
        return accounts.holding(roles, "", account, 1).stream().findFirst();
    }

    /** Somebody in the directory as they act here, if they can sign in. */
    @Transactional(readOnly = true)
    public Optional<Viewer> ofPerson(String person) {
        return accounts.ofPerson(person);
    }

    @Transactional(readOnly = true)
    public Viewer viewer(UUID account) {
        return accounts.viewer(account);
    }
}
