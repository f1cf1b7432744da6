package org.chaperone.app.policies;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.policies.Attachments.Attachment;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.ui.District;
import org.chaperone.policy.Decider;
import org.chaperone.policy.Pack;
import org.chaperone.policy.Reference;
import org.chaperone.policy.pack.PackLibrary;
import org.chaperone.policy.reading.Problem;
import org.chaperone.policy.reading.Rejected;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The policy that the district acts by: which edition of which pack, on which day. */
@Service
public class Policies implements SmartInitializingSingleton {

    private final PackLibrary library;
    private final Adoptions adoptions;
    private final Attachments attachments;
    private final Journal journal;
    private final Clock clock;
    private final ZoneId zone;
    private final Map<String, Answering> deciders = new ConcurrentHashMap<>();

    /** A decider, and what was attached when it was made. */
    private record Answering(List<Attachment> attached, Decider decider) {

        static Answering of(Pack pack, List<Attachment> attached) {
            return new Answering(
                    attached,
                    new Decider(
                            attached.isEmpty()
                                    ? pack
                                    : pack.withReferences(it -> current(it, attached))));
        }

        private static Reference current(Reference reference, List<Attachment> attached) {
            return attached.stream()
                    .filter(it -> it.document().equals(reference.id()))
                    .findFirst()
                    .map(it -> it.on(reference))
                    .orElse(reference);
        }
    }

    Policies(
            PackLibrary library,
            Adoptions adoptions,
            Attachments attachments,
            Journal journal,
            Clock clock,
            District district) {
        this.library = library;
        this.adoptions = adoptions;
        this.attachments = attachments;
        this.journal = journal;
        this.clock = clock;
        this.zone = district.zone();
    }

    /** Every pack and edition that there is, adopted or not. */
    public PackLibrary library() {
        return library;
    }

    /** The time zone of the district. */
    public ZoneId zone() {
        return zone;
    }

    /** The day it is in the district. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** The edition in force today. */
    @Transactional(readOnly = true)
    public Pack pack() {
        return pack(today());
    }

    /**
     * The edition that was or will be in force on a day; acts are judged by the one of their day.
     *
     * @throws NoPolicyAdopted if none was
     */
    @Transactional(readOnly = true)
    public Pack pack(LocalDate day) {
        return adoption(day).map(this::pack).orElseThrow(NoPolicyAdopted::new);
    }

    /** Answers by the edition in force today. */
    @Transactional(readOnly = true)
    public Decider decider() {
        return decider(pack());
    }

    /** Answers by the edition that was or will be in force on a day. */
    @Transactional(readOnly = true)
    public Decider decider(LocalDate day) {
        return decider(pack(day));
    }

    /** Answers by any edition of the library, for what others would say; names documents as the district attached them. */
    @Transactional(readOnly = true)
    public Decider decider(Pack pack) {
        var attached = attached(pack.id());
        return deciders.compute(
                        pack.id() + "/" + pack.edition().id(),
                        (edition, before) ->
                                before != null && before.attached().equals(attached)
                                        ? before
                                        : Answering.of(pack, attached))
                .decider();
    }

    private List<Attachment> attached(String pack) {
        return Remembered.of(pack, () -> attachments.newest(pack));
    }

    @Transactional(readOnly = true)
    public Optional<Adoption> adoption(LocalDate day) {
        return Remembered.of(day, () -> adoptions.on(day));
    }

    /** Every adoption, the latest first. */
    @Transactional(readOnly = true)
    public List<Adoption> adoptions() {
        return adoptions.all();
    }

    /** The edition that was adopted, as it was written. */
    public Pack pack(Adoption adoption) {
        return edition(adoption.pack(), adoption.edition()).orElseThrow();
    }

    /** One edition of a pack. */
    public Optional<Pack> edition(String pack, String edition) {
        return library.editions(pack).stream()
                .filter(it -> it.edition().id().equals(edition))
                .findFirst();
    }

    /**
     * Adopts an edition for the district. Entered twice, it is adopted once.
     *
     * @throws NotAdopted with what stands against it
     */
    @Transactional
    public Adoption adopt(Adopting adopting, Viewer by) {
        return adopt(adopting, by.actor(), by.name());
    }

    @Transactional
    Adoption adopt(Adopting adopting, Actor actor, String name) {
        adoptions.lock();
        var same =
                adoptions
                        .on(adopting.inForceFrom())
                        .filter(it -> it.pack().equals(adopting.pack()))
                        .filter(it -> it.edition().equals(adopting.edition()))
                        .filter(it -> it.inForceFrom().equals(adopting.inForceFrom()));
        if (same.isPresent()) {
            return same.get();
        }
        var pack = NotAdopted.unlessFit(adopting, this, adoptions.all().isEmpty());
        var adoption = adoptions.add(adopting, pack.edition().needsVote(), name, clock.instant());
        journal.record(
                new Entry(
                        actor,
                        "policy-adopted",
                        "policy:" + adopting.pack(),
                        Map.of(
                                "edition", adopting.edition(),
                                "inForceFrom", adopting.inForceFrom().toString(),
                                "decidedOn",
                                        adopting.decidedOn().map(LocalDate::toString).orElse(""),
                                "vote", adopting.vote().orElse(""))));
        return adoption;
    }

    /** What the district acts by must be there to be read. */
    @Override
    public void afterSingletonsInstantiated() {
        var lost =
                adoptions.all().stream()
                        .filter(it -> edition(it.pack(), it.edition()).isEmpty())
                        .map(
                                it ->
                                        new Problem(
                                                it.pack(),
                                                0,
                                                0,
                                                "the district has adopted edition %s, and the folder of packs doesn't hold it"
                                                        .formatted(it.edition())))
                        .toList();
        if (!lost.isEmpty()) {
            throw new Rejected(lost);
        }
    }
}
