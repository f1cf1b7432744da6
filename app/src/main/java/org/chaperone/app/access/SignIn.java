package org.chaperone.app.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.access.Throttle.Limit;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.rights.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Signing in and out. */
@Service
public class SignIn {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int TRIES_PER_ACCOUNT = 5;

    private static final int LONGEST_ADDRESS = 254;

    /** All of a school may come from one address. */
    static final int TRIES_PER_ADDRESS = 100;

    private final Accounts accounts;
    private final Sessions sessions;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SignIn(
            Accounts accounts,
            Sessions sessions,
            Passwords passwords,
            Throttle throttle,
            Journal journal,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.throttle = throttle;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    public sealed interface Outcome {

        /**
         * @param secret of the new session, for the browser to keep
         */
        record SignedIn(String secret) implements Outcome {}

        /** Address and password don't belong together, or the account is closed; which it is isn't said. */
        record Refused() implements Outcome {}

        record TooOften(Duration pause) implements Outcome {}
    }

    /** The password is checked outside of a transaction: it takes long, and a connection is dear. */
    public Outcome attempt(String email, String password, Device device) {
        var address = device.address();
        var ofAccount = ofAccount(email);
        var ofAddress = new Limit("address:" + address, TRIES_PER_ADDRESS, WINDOW);
        var wait = throttle.take(ofAddress).or(() -> throttle.take(ofAccount));
        if (wait.isPresent()) {
            return new Outcome.TooOften(wait.get());
        }
        var secret = accounts.secret(NewAccount.normal(email));
        var right =
                password.length() <= NewPassword.LONGEST
                        && passwords.matches(password, secret.map(Accounts.Secret::password));
        return transaction.execute(
                status -> {
                    if (!right || !accounts.signIn(secret.orElseThrow(), clock.instant())) {
                        refuse(secret.map(Accounts.Secret::account), address);
                        return new Outcome.Refused();
                    }
                    throttle.reset(ofAccount);
                    throttle.giveBack(ofAddress);
                    return admit(secret.orElseThrow().account(), device);
                });
    }

    /** Who has the session with this secret. */
    @Transactional
    public Optional<Viewer> viewer(String secret) {
        return sessions.account(secret).map(accounts::viewer);
    }

    @Transactional
    public void out(String secret, Viewer viewer) {
        if (sessions.end(secret)) {
            journal.record(new Entry(viewer.actor(), "signed-out", "account:" + viewer.account()));
        }
    }

    /** What is longer than any address counts by how it begins. */
    static Limit ofAccount(String email) {
        var normal = NewAccount.normal(email);
        var key = normal.substring(0, Math.min(normal.length(), LONGEST_ADDRESS));
        return new Limit("account:" + key, TRIES_PER_ACCOUNT, WINDOW);
    }

    private Outcome admit(UUID account, Device device) {
        var session = sessions.start(account, device);
        journal.record(
                new Entry(
                        Actor.person(account),
                        "signed-in",
                        "account:" + account,
                        Map.of("address", device.address())));
        return new Outcome.SignedIn(session);
    }

    /** An unknown address isn't kept: people type passwords into the wrong field. */
    private void refuse(Optional<UUID> account, String address) {
        journal.record(
                new Entry(
                        Actor.visitor(address),
                        "sign-in-refused",
                        account.map(it -> "account:" + it).orElse("account:unknown")));
    }
}
