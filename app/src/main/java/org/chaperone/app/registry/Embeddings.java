package org.chaperone.app.registry;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.rights.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where outlets are embedded in pages of ours, each a place to be looked at by who answers for it. */
@Service
public class Embeddings {

    public static final int LONGEST_FINDING = 1_000;

    private final EmbeddingRows rows;
    private final OutletRows outlets;
    private final OutletQuestion question;
    private final Journal journal;
    private final Clock clock;

    Embeddings(
            EmbeddingRows rows,
            OutletRows outlets,
            OutletQuestion question,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.outlets = outlets;
        this.question = question;
        this.journal = journal;
        this.clock = clock;
    }

    /** What came of noting that an outlet is embedded, or of a look at it. */
    public sealed interface Noting {

        /**
         * @param ruling what the policy answered, or null when it wasn't asked
         */
        record Noted(@Nullable Ruling ruling) implements Noting {}

        record Refused(Ruling ruling) implements Noting {}

        /** It isn't there, isn't in use, or isn't the viewer's. */
        record NotHere() implements Noting {}

        record NoAddress() implements Noting {}

        /** The finding is missing or too long. */
        record NoWords() implements Noting {}
    }

    /**
     * Notes that a place of ours shows an outlet; the place is then to be looked at.
     *
     * @param address of that place
     * @param within what it is, one of {@link Embedding#PLACES}
     */
    @Transactional
    public Noting embed(UUID outlet, String address, OutletKind within, Viewer viewer) {
        var found =
                outlets.locked(outlet).filter(it -> it.isInUse() && Stewards.mayChange(it, viewer));
        if (found.isEmpty()) {
            return new Noting.NotHere();
        }
        var place = Address.of(address);
        if (place.isEmpty() || !Embedding.PLACES.contains(within)) {
            return new Noting.NoAddress();
        }
        var ruling = question.embed(found.get(), within, viewer).orElse(null);
        if (ruling != null && ruling.refuses()) {
            return new Noting.Refused(ruling);
        }
        rows.add(outlet, place.get().text(), within, ruling, now(), viewer)
                .ifPresent(
                        it -> noteEmbedded(it, found.get(), place.get(), within, ruling, viewer));
        return new Noting.Noted(ruling);
    }

    /** It doesn't show there any more. */
    @Transactional
    public Noting takeOut(UUID embedding, Viewer viewer) {
        var found = rows.one(embedding);
        if (found.isEmpty() || !mayChange(found.get(), viewer)) {
            return new Noting.NotHere();
        }
        if (rows.end(embedding, now(), viewer)) {
            journal.record(
                    new Entry(
                            viewer.actor(),
                            "embedded-outlet-taken-out",
                            "outlet:" + found.get().outlet(),
                            Map.of("embedding", embedding.toString())));
        }
        return new Noting.Noted(null);
    }

    /**
     * Somebody who runs the outlet has looked at the place.
     *
     * @param fine whether nothing is to be put right
     * @param finding what is to be put right, when it isn't fine
     */
    @Transactional
    public Noting look(UUID embedding, boolean fine, String finding, Viewer viewer) {
        var found = rows.one(embedding).filter(it -> it.endedAt() == null);
        if (found.isEmpty() || !mayLookAt(found.get(), viewer)) {
            return new Noting.NotHere();
        }
        var words = fine ? "" : finding.replace("\0", "").strip();
        if (!fine && words.isEmpty() || words.length() > LONGEST_FINDING) {
            return new Noting.NoWords();
        }
        var last = found.get().looks().stream().findFirst();
        if (last.filter(it -> it.by().equals(viewer.name()) && it.finding().equals(words))
                .isEmpty()) {
            rows.look(embedding, words, now(), viewer);
            journal.record(
                    new Entry(
                            viewer.actor(),
                            "embedded-outlet-looked-at",
                            "outlet:" + found.get().outlet(),
                            Map.of("embedding", embedding.toString(), "finding", words)));
        }
        return new Noting.Noted(null);
    }

    @Transactional(readOnly = true)
    public Optional<Embedding> find(UUID id) {
        return rows.one(id);
    }

    /**
     * The last first.
     *
     * @param after the id that the last part ended with, or null for the first
     */
    @Transactional(readOnly = true)
    public List<Embedding> list(EmbeddingFilter filter, @Nullable UUID after, int most) {
        return rows.list(filter, after, most);
    }

    /** How many places wait for a look, of outlets that the viewer runs. */
    @Transactional(readOnly = true)
    public int waiting(Viewer viewer) {
        var schools = Stewards.schools(viewer);
        return Stewards.runAll(viewer)
                ? rows.waiting(null)
                : schools.isEmpty() ? 0 : rows.waiting(schools);
    }

    /** Whether the viewer may put down a look at this place. */
    @Transactional(readOnly = true)
    public boolean mayLookAt(Embedding it, Viewer viewer) {
        return outlets.one(it.outlet())
                .filter(outlet -> Stewards.mayLookAt(it, outlet, viewer))
                .isPresent();
    }

    private boolean mayChange(Embedding it, Viewer viewer) {
        return outlets.one(it.outlet())
                .filter(outlet -> Stewards.mayChange(outlet, viewer))
                .isPresent();
    }

    private void noteEmbedded(
            UUID id,
            Outlet outlet,
            Address place,
            OutletKind within,
            @Nullable Ruling ruling,
            Viewer viewer) {
        var payload = new LinkedHashMap<String, Object>();
        payload.put("embedding", id.toString());
        payload.put("address", place.text());
        payload.put("within", within);
        if (ruling != null) {
            payload.put("ruling", ruling);
        }
        journal.record(new Entry(viewer.actor(), "outlet-embedded", outlet.subject(), payload));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
