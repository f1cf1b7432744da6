package org.chaperone.app.policies;

import static java.time.ZoneOffset.UTC;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.rights.Viewer;
import org.chaperone.policy.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The other documents that the policy in force leans on. */
@Service
public class Companions {

    private static final int LONGEST_ADDRESS = 2_000;

    private final Policies policies;
    private final JdbcClient db;
    private final Journal journal;
    private final Clock clock;

    Companions(Policies policies, JdbcClient db, Journal journal, Clock clock) {
        this.policies = policies;
        this.db = db;
        this.journal = journal;
        this.clock = clock;
    }

    private record Attached(
            String document,
            String address,
            Optional<LocalDate> dated,
            String attachedBy,
            Instant attachedAt) {}

    /** All, in the order of the pack. */
    @Transactional(readOnly = true)
    public List<Companion> all() {
        var attached =
                newest().stream()
                        .collect(Collectors.toMap(Attached::document, Function.identity()));
        return policies.pack().references().stream()
                .map(it -> companion(it, Optional.ofNullable(attached.get(it.id()))))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Companion> companion(String id) {
        return all().stream().filter(it -> it.reference().id().equals(id)).findFirst();
    }

    /** The references of an answer with the addresses that the district has attached. */
    @Transactional(readOnly = true)
    public List<Reference> current(List<Reference> references) {
        if (references.isEmpty()) {
            return references;
        }
        var all =
                all().stream()
                        .collect(Collectors.toMap(it -> it.reference().id(), Companion::reference));
        return references.stream().map(it -> all.getOrDefault(it.id(), it)).toList();
    }

    /** Whether this can be an address to read a document at: on the web, and not too long. */
    public static boolean isAddress(String address) {
        try {
            var uri = URI.create(address.strip());
            return address.length() <= LONGEST_ADDRESS
                    && uri.getHost() != null
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * Says where a document of the policy in force can be read. Sent twice, it is attached once.
     *
     * @param id of a document that there is
     * @param address for which {@link #isAddress} holds
     */
    @Transactional
    public void attach(String id, String address, Optional<LocalDate> dated, Viewer by) {
        var now = companion(id).orElseThrow().reference();
        var wanted = address.strip();
        if (!isAddress(wanted)) {
            throw new IllegalArgumentException("Not an address on the web: " + wanted);
        }
        if (now.address().filter(wanted::equals).isPresent() && now.date().equals(dated)) {
            return;
        }
        var pack = policies.pack().id();
        db.sql(
                        """
                        INSERT INTO companion_address (pack, document, address, dated, attached_by, attached_at)
                        VALUES (:pack, :document, :address, :dated, :by, :at)
                        """)
                .param("pack", pack)
                .param("document", id)
                .param("address", wanted)
                .param("dated", dated.orElse(null))
                .param("by", by.name())
                .param("at", clock.instant().atOffset(UTC))
                .update();
        journal.record(
                new Entry(
                        by.actor(),
                        "document-attached",
                        "document:" + pack + "/" + id,
                        Map.of(
                                "address",
                                wanted,
                                "dated",
                                dated.map(LocalDate::toString).orElse(""))));
    }

    private List<Attached> newest() {
        return db.sql(
                        """
                        SELECT DISTINCT ON (document) document, address, dated, attached_by, attached_at
                          FROM companion_address
                         WHERE pack = :pack
                         ORDER BY document, id DESC
                        """)
                .param("pack", policies.pack().id())
                .query(Attached.class)
                .list();
    }

    private static Companion companion(Reference reference, Optional<Attached> attached) {
        return attached.map(
                        it ->
                                new Companion(
                                        new Reference(
                                                reference.id(),
                                                reference.title(),
                                                reference.says(),
                                                Optional.of(it.address()),
                                                it.dated(),
                                                reference.clauses(),
                                                reference.questions()),
                                        Optional.of(it.attachedBy()),
                                        Optional.of(it.attachedAt())))
                .orElseGet(() -> new Companion(reference, Optional.empty(), Optional.empty()));
    }
}
