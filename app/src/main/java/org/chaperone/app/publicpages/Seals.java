package org.chaperone.app.publicpages;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.platforms.Platforms;
import org.chaperone.app.publicpages.Seal.Verdict;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.OutletPutInUse;
import org.chaperone.app.registry.Registry;
import org.chaperone.app.registry.Stewards;
import org.chaperone.app.rights.Viewer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals of approval. Each is given to one page at one address, and says so when it is clicked: a copy of it on another page shows
 * that it isn't valid there.
 */
@Service
public class Seals {

    public static final int LONGEST_REASON = 1_000;

    private static final Pattern CODE = Pattern.compile("/seal/([a-z2-7]{16})(?![a-z2-7])");
    private static final char[] LETTERS = "abcdefghijklmnopqrstuvwxyz234567".toCharArray();
    private static final int LENGTH = 16;

    private final SealRows rows;
    private final SealKey key;
    private final Registry registry;
    private final Platforms platforms;
    private final Journal journal;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Seals(
            SealRows rows,
            SealKey key,
            Registry registry,
            Platforms platforms,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.key = key;
        this.registry = registry;
        this.platforms = platforms;
        this.journal = journal;
        this.clock = clock;
    }

    /** Codes of seals that stand in the source of a page, each once. */
    public static List<String> codesIn(String html) {
        return CODE.matcher(html).results().map(it -> it.group(1)).distinct().toList();
    }

    /**
     * What a seal says of the page on which it was found.
     *
     * @param address of that page, in any way of writing it
     */
    @Transactional(readOnly = true)
    public Verdict check(String code, String address) {
        var seal = rows.one(code).filter(it -> key.fits(it.code(), it.address(), it.signature()));
        if (seal.isEmpty()) {
            return Verdict.UNKNOWN;
        }
        if (isWithdrawn(seal.get())) {
            return Verdict.WITHDRAWN;
        }
        return isAt(address, seal.get().address()) ? Verdict.VALID : Verdict.NOT_VALID_HERE;
    }

    @Transactional(readOnly = true)
    public Optional<Seal> find(String code) {
        return rows.one(code);
    }

    /** Those of an outlet, the last first. */
    @Transactional(readOnly = true)
    public List<Seal> of(UUID outlet) {
        return rows.of(outlet);
    }

    /** The one that an outlet has now; empty when it was withdrawn, or was given to an address that it had before. */
    @Transactional(readOnly = true)
    public Optional<Seal> current(Outlet outlet) {
        return rows.of(outlet.id()).stream()
                .filter(it -> !isWithdrawn(it) && it.address().equals(outlet.address()))
                .findFirst();
    }

    /** Whether it was taken back, or its page was closed. */
    @Transactional(readOnly = true)
    public boolean isWithdrawn(Seal seal) {
        return seal.withdrawal() != null
                || registry.find(seal.outlet()).filter(Outlet::isOfficial).isEmpty();
    }

    /** A seal as an SVG picture, which says so when it was taken back. */
    @Transactional(readOnly = true)
    public String drawing(Seal seal, String district) {
        return SealDrawing.of(district, isWithdrawn(seal));
    }

    /** Whether the viewer gives and takes back seals. */
    public static boolean mayGive(Viewer viewer) {
        return Stewards.runAll(viewer);
    }

    /**
     * Gives a page its seal, which it may have already.
     *
     * @return false when there is no such page in use, or the viewer gives no seals
     */
    @Transactional
    public boolean give(UUID outlet, Viewer viewer) {
        var it = registry.find(outlet).filter(Outlet::isOfficial);
        if (it.isEmpty() || !mayGive(viewer)) {
            return false;
        }
        if (current(it.get()).isEmpty()) {
            add(it.get(), viewer.name(), viewer.actor());
        }
        return true;
    }

    /**
     * Takes back the seal of a page, which it may have lost already.
     *
     * @return false when there is no such page, or the viewer gives no seals
     * @throws IllegalArgumentException without a reason
     */
    @Transactional
    public boolean withdraw(UUID outlet, String reason, Viewer viewer) {
        var words = reason.replace("\0", "").strip();
        var it = registry.find(outlet);
        if (it.isEmpty() || !mayGive(viewer)) {
            return false;
        }
        if (words.isEmpty() || words.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("A seal is taken back for a reason");
        }
        for (var seal : rows.of(outlet)) {
            if (rows.withdraw(
                    seal.code(), words, clock.instant().truncatedTo(ChronoUnit.MICROS), viewer)) {
                journal.record(
                        new Entry(
                                viewer.actor(),
                                "seal-withdrawn",
                                it.get().subject(),
                                Map.of("code", seal.code(), "reason", words)));
            }
        }
        return true;
    }

    /** The key by which others can check seals: X.509, in base 64. */
    public String publicKey() {
        return key.publicKey();
    }

    /** What is put on the register has a seal from the beginning. */
    @EventListener
    void inUse(OutletPutInUse it) {
        if (rows.of(it.outlet().id()).isEmpty()) {
            add(it.outlet(), "Chaperone", it.by());
        }
    }

    private void add(Outlet outlet, String by, Actor actor) {
        var code = code();
        rows.add(
                new Seal(
                        code,
                        outlet.id(),
                        outlet.address(),
                        key.sign(code, outlet.address()),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        by,
                        null));
        journal.record(
                new Entry(
                        actor,
                        "seal-given",
                        outlet.subject(),
                        Map.of("code", code, "address", outlet.address())));
    }

    /** A page of a site that was sealed counts as the site. */
    private boolean isAt(String address, String sealed) {
        var found = OfficialIndex.key(address, platforms).orElse("");
        var right = OfficialIndex.key(sealed, platforms).orElse("-");
        return found.equals(right)
                || right.indexOf(':') < 0
                        && (found.startsWith(right + "/") || found.startsWith(right + "?"));
    }

    private String code() {
        var code = new StringBuilder(LENGTH);
        for (var i = 0; i < LENGTH; i++) {
            code.append(LETTERS[random.nextInt(LETTERS.length)]);
        }
        return code.toString();
    }
}
