package org.chaperone.app.access;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chaperone.app.access.Throttle.Limit;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.rights.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What people do with their own account: the password, and where they are signed in. */
@Service
public class OwnAccount {

    private final Accounts accounts;
    private final Sessions sessions;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Journal journal;
    private final TransactionTemplate transaction;

    OwnAccount(
            Accounts accounts,
            Sessions sessions,
            Passwords passwords,
            Throttle throttle,
            Journal journal,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.throttle = throttle;
        this.journal = journal;
        this.transaction = transaction;
    }

    /** What came of changing the password. */
    public sealed interface Changing {

        record Changed() implements Changing {}

        /** It isn't the password of now. */
        record Wrong() implements Changing {}

        record TooOften(Duration pause) implements Changing {}
    }

    /**
     * Changes the password and ends all other sessions.
     *
     * @param now the password so far: who finds a screen unlocked doesn't take the account over
     * @param session the secret of the one that goes on
     */
    public Changing change(String now, String next, String session, Viewer viewer) {
        var limit =
                new Limit("password:" + viewer.account(), SignIn.TRIES_PER_ACCOUNT, SignIn.WINDOW);
        var wait = throttle.take(limit);
        if (wait.isPresent()) {
            return new Changing.TooOften(wait.get());
        }
        var secret = accounts.secret(viewer.account());
        if (now.length() > NewPassword.LONGEST
                || !passwords.matches(now, secret.map(Accounts.Secret::password))) {
            return new Changing.Wrong();
        }
        var encoded = passwords.encode(NewPassword.checked(next));
        return transaction.execute(
                status -> {
                    if (!accounts.change(secret.orElseThrow(), encoded)) {
                        return new Changing.Wrong();
                    }
                    throttle.reset(limit);
                    var ended = sessions.endAll(viewer.account(), session);
                    journal.record(
                            new Entry(
                                    viewer.actor(),
                                    "password-changed",
                                    subject(viewer),
                                    Map.of("sessionsEnded", ended)));
                    return new Changing.Changed();
                });
    }

    /**
     * Where one is signed in.
     *
     * @param session the secret of the one that asks, or null
     */
    @Transactional(readOnly = true)
    public List<OpenSession> sessions(@Nullable String session, Viewer viewer) {
        return sessions.of(viewer.account(), session);
    }

    /** Ends one of one's own sessions. */
    @Transactional
    public boolean end(UUID id, Viewer viewer) {
        var ended = sessions.end(viewer.account(), id);
        if (ended) {
            recordEnded(1, viewer);
        }
        return ended;
    }

    /** Ends all others. */
    @Transactional
    public void endOthers(String session, Viewer viewer) {
        var ended = sessions.endAll(viewer.account(), session);
        if (ended > 0) {
            recordEnded(ended, viewer);
        }
    }

    private void recordEnded(int count, Viewer viewer) {
        journal.record(
                new Entry(
                        viewer.actor(), "sessions-ended", subject(viewer), Map.of("count", count)));
    }

    private static String subject(Viewer viewer) {
        return "account:" + viewer.account();
    }
}
