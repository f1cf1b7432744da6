package org.chaperone.app.access;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chaperone.app.access.Throttle.Limit;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.rights.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tokens with which people's own programs call: made and ended by the person, good for what they name. */
@Service
public class OwnTokens {

    /** Calls with one token in a minute. */
    public static final int MOST_CALLS = 120;

    /** Tokens of one person that are good at the same time. */
    public static final int MOST = 20;

    public static final int LONGEST_NAME = 100;

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final String BEGINS = "chaperone_";

    private final ApiTokens tokens;
    private final Accounts accounts;
    private final Throttle throttle;
    private final Journal journal;
    private final Clock clock;

    OwnTokens(
            ApiTokens tokens, Accounts accounts, Throttle throttle, Journal journal, Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.throttle = throttle;
        this.journal = journal;
        this.clock = clock;
    }

    /** Who calls with a token, and what it is good for. */
    public record Bearer(UUID token, Viewer viewer, Set<TokenScope> scopes) {}

    /**
     * Makes one.
     *
     * @return the token, which is kept nowhere else than with the person; empty when they have as many as they may
     */
    @Transactional
    public Optional<String> make(
            String name, Set<TokenScope> scopes, Duration good, Viewer viewer) {
        var now = clock.instant();
        accounts.lock();
        if (tokens.of(viewer.account(), now).size() >= MOST) {
            return Optional.empty();
        }
        var secret = BEGINS + Secrets.fresh();
        var token = new ApiToken(viewer.account(), name, scopes, now, now.plus(good));
        var id = tokens.add(viewer.account(), secret, token);
        journal.record(
                new Entry(
                        viewer.actor(),
                        "token-made",
                        "token:" + id,
                        Map.of(
                                "name",
                                name,
                                "scopes",
                                scopes.stream().map(TokenScope::word).sorted().toList(),
                                "expires",
                                token.expiresAt().toString())));
        return Optional.of(secret);
    }

    /** One's own that are good. */
    @Transactional(readOnly = true)
    public List<ApiToken> of(Viewer viewer) {
        return tokens.of(viewer.account(), clock.instant());
    }

    /** Ends one of one's own; false when there is none such. */
    @Transactional
    public boolean revoke(UUID id, Viewer viewer) {
        var revoked = tokens.revoke(viewer.account(), id, clock.instant());
        if (revoked) {
            journal.record(new Entry(viewer.actor(), "token-revoked", "token:" + id));
        }
        return revoked;
    }

    /** Who holds this token, if it is good. */
    @Transactional(readOnly = true)
    public Optional<Bearer> bearer(String secret) {
        return secret.startsWith(BEGINS)
                ? tokens.held(secret, clock.instant())
                        .map(
                                it ->
                                        new Bearer(
                                                it.token().id(),
                                                accounts.viewer(it.account()),
                                                it.token().scopes()))
                : Optional.empty();
    }

    /** Counts a call; how long to wait when there were too many. */
    public Optional<Duration> count(Bearer bearer) {
        return throttle.take(new Limit("token:" + bearer.token(), MOST_CALLS, WINDOW));
    }
}
