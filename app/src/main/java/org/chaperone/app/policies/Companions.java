package org.chaperone.app.policies;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.policies.Attachments.Attachment;
import org.chaperone.app.rights.Viewer;
import org.chaperone.policy.Reference;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The other documents that the policy in force leans on. */
@Service
public class Companions {

    private static final int LONGEST_ADDRESS = 2_000;

    private final Policies policies;
    private final Attachments attachments;
    private final Journal journal;
    private final Clock clock;

    Companions(Policies policies, Attachments attachments, Journal journal, Clock clock) {
        this.policies = policies;
        this.attachments = attachments;
        this.journal = journal;
        this.clock = clock;
    }

    /** All, in the order of the pack. */
    @Transactional(readOnly = true)
    public List<Companion> all() {
        var pack = policies.pack();
        var attached = attachments.newest(pack.id());
        return pack.references().stream()
                .map(
                        reference ->
                                attached.stream()
                                        .filter(it -> it.document().equals(reference.id()))
                                        .findFirst()
                                        .map(it -> companion(reference, it))
                                        .orElseGet(() -> Companion.ofPack(reference)))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Companion> companion(String id) {
        return all().stream().filter(it -> it.reference().id().equals(id)).findFirst();
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
        attachments.add(pack, new Attachment(id, wanted, dated, by.name(), clock.instant()));
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

    private static Companion companion(Reference reference, Attachment attached) {
        return new Companion(
                attached.on(reference),
                Optional.of(attached.attachedBy()),
                Optional.of(attached.attachedAt()));
    }
}
