package org.chaperone.app.access;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Choosing a password by a link that was handed over. */
@Service
public class PasswordLinks {

    private final Links links;
    private final Accounts accounts;
    private final AccountRegister register;
    private final Sessions sessions;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PasswordLinks(
            Links links,
            Accounts accounts,
            AccountRegister register,
            Sessions sessions,
            Passwords passwords,
            Throttle throttle,
            Journal journal,
            TransactionTemplate transaction,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.register = register;
        this.sessions = sessions;
        this.passwords = passwords;
        this.throttle = throttle;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whose password it chooses, while it works. */
    @Transactional(readOnly = true)
    public Optional<Account> opens(String secret) {
        return links.account(secret, clock.instant())
                .flatMap(it -> register.one(it, clock.instant()));
    }

    /**
     * Sets the password, once: the link is used up and whoever was signed in is out.
     *
     * @return false when the link doesn't work, or doesn't any more
     */
    public boolean choose(String secret, String password) {
        NewPassword.checked(password);
        if (opens(secret).isEmpty()) {
            return false;
        }
        var encoded = passwords.encode(password);
        return Boolean.TRUE.equals(
                transaction.execute(
                        status ->
                                links.use(secret, clock.instant())
                                        .map(it -> set(it, encoded))
                                        .isPresent()));
    }

    private UUID set(UUID account, String encoded) {
        accounts.choose(account, encoded);
        sessions.endAll(account, null);
        throttle.reset(SignIn.ofAccount(accounts.viewer(account).email()));
        journal.record(new Entry(Actor.person(account), "password-chosen", "account:" + account));
        return account;
    }
}
