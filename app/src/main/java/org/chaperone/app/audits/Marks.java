package org.chaperone.app.audits;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.audits.page.Likeness;
import org.chaperone.app.blobs.Blobs;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.registry.Stewards;
import org.chaperone.app.rights.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The district's logos and its schools' mascots, each variant a picture that pages are compared with. */
@Service
public class Marks {

    private final LogoRows rows;
    private final Blobs blobs;
    private final Journal journal;
    private final Clock clock;

    Marks(LogoRows rows, Blobs blobs, Journal journal, Clock clock) {
        this.rows = rows;
        this.blobs = blobs;
        this.journal = journal;
        this.clock = clock;
    }

    /** What came of registering one. */
    public enum Registering {
        DONE,
        NOT_HERE,
        /** It has no name, or one that is too long. */
        NAME,
        /** The file isn't a PNG or JPEG, is too small, or shows nothing that could be compared. */
        PICTURE
    }

    public static boolean mayRegister(Viewer viewer) {
        return Stewards.runAll(viewer);
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<Mark> all() {
        return rows.live();
    }

    @Transactional(readOnly = true)
    public Optional<Mark> find(UUID id) {
        return rows.one(id);
    }

    /** The picture of one; empty when it isn't kept. */
    public Optional<byte[]> picture(Mark mark) {
        return blobs.read(mark.file());
    }

    /**
     * Registers a variant; registered so already, it stays as it is.
     *
     * @param school whose, or null for the whole district
     */
    @Transactional
    public Registering register(
            String name, boolean logo, @Nullable String school, byte[] file, Viewer viewer) {
        if (!mayRegister(viewer)) {
            return Registering.NOT_HERE;
        }
        if (name.isBlank()
                || name.length() > Mark.LONGEST_NAME
                || name.chars().anyMatch(Character::isISOControl)) {
            return Registering.NAME;
        }
        var kind = Capture.of(file).filter(it -> it != Capture.PAGE);
        var likeness = Likeness.of(file);
        if (kind.isEmpty() || likeness.isEmpty()) {
            return Registering.PICTURE;
        }
        rows.add(
                        new Mark(
                                new UUID(0, 0),
                                name.strip(),
                                logo,
                                school,
                                blobs.keep(file),
                                kind.get().type(),
                                likeness.get(),
                                clock.instant().truncatedTo(ChronoUnit.MICROS),
                                viewer.name(),
                                null),
                        viewer.account())
                .ifPresent(
                        it ->
                                journal.record(
                                        new Entry(
                                                viewer.actor(),
                                                "mark-registered",
                                                "mark:" + it,
                                                Map.of("name", name.strip(), "logo", logo))));
        return Registering.DONE;
    }

    /** Takes one out of use: pages that show it aren't taken for official any more. */
    @Transactional
    public boolean end(UUID id, Viewer viewer) {
        if (!mayRegister(viewer) || rows.one(id).isEmpty()) {
            return false;
        }
        if (rows.end(id, clock.instant().truncatedTo(ChronoUnit.MICROS), viewer)) {
            journal.record(new Entry(viewer.actor(), "mark-ended", "mark:" + id));
        }
        return true;
    }
}
