package org.chaperone.app.access;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.journal.Recorded;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What was done to an account, from the journal. When its person came and went isn't told. */
@Service
public class AccountHistory {

    private static final int MOST = 50;
    private static final Set<String> TOLD =
            Set.of(
                    "account-opened",
                    "account-invited",
                    "password-link-made",
                    "password-chosen",
                    "password-changed",
                    "role-given",
                    "role-taken",
                    "account-deactivated",
                    "account-reactivated",
                    "sessions-ended");

    private final Journal journal;
    private final AccountRegister register;

    AccountHistory(Journal journal, AccountRegister register) {
        this.journal = journal;
        this.register = register;
    }

    /**
     * One thing that was done.
     *
     * @param kind as the journal names it
     * @param by the name of who did it
     * @param role with its school, as in the entry; empty unless it was about a role
     */
    public record Happened(Instant at, String kind, String by, String role, String school) {}

    /** The newest first, at most 50. */
    @Transactional(readOnly = true)
    public List<Happened> of(UUID account) {
        return journal.about("account:" + account).stream()
                .filter(it -> TOLD.contains(it.kind()))
                .limit(MOST)
                .map(this::happened)
                .toList();
    }

    private Happened happened(Recorded entry) {
        var payload = JsonMapper.shared().readTree(entry.payload());
        return new Happened(
                entry.at(),
                entry.kind(),
                name(entry.actor()),
                payload.path("role").asString(""),
                payload.path("school").asString(""));
    }

    private String name(Actor actor) {
        return switch (actor.kind()) {
            case PERSON ->
                    register.one(UUID.fromString(actor.id()), Instant.EPOCH)
                            .map(Account::name)
                            .orElse("somebody");
            case SYSTEM -> "Chaperone";
            case VISITOR -> "the set-up link";
        };
    }
}
