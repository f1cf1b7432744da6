package org.chaperone.app.requests;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.ui.Days;
import org.chaperone.policy.procedure.RequestKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was granted by requests and holds on a day, for whoever needs to know it: not who asked what, but what may be done. */
@Service
public class Granted {

    private final FiledRows rows;
    private final Directory directory;
    private final Procedures procedures;

    Granted(FiledRows rows, Directory directory, Procedures procedures) {
        this.rows = rows;
        this.directory = directory;
        this.procedures = procedures;
    }

    /**
     * A logo may stand on a site.
     *
     * @param site its address as it was asked for
     * @param until the last day
     */
    public record Logo(Request request, String logo, String site, LocalDate until) {}

    /**
     * Somebody may speak for the district.
     *
     * @param person their id in the directory
     */
    public record Spokesperson(
            Request request, String person, String topic, LocalDate from, LocalDate until) {}

    /** Whether the policy in force has such a procedure of its own, so that what was granted is on record here. */
    @Transactional(readOnly = true)
    public boolean isKept(RequestKind kind) {
        return procedures.of(kind).filter(it -> !it.procedure().isDefault()).isPresent();
    }

    /** Whether the principal has written notice of this person reaching all these students by something else than telephone and e-mail. */
    @Transactional(readOnly = true)
    public boolean isNoticed(String person, Collection<String> students, LocalDate day) {
        return holding(RequestKind.CONTACT, person, day)
                .anyMatch(
                        it ->
                                directory
                                        .studentsIn(it.content().answers().all("classes"))
                                        .containsAll(students));
    }

    /** What was granted to somebody who wants to give their own number to students. */
    public enum Number {
        /** For a trip in which all of them take part, and which is on. */
        FOR_THEM,
        /** For a trip that is on, in which not all of them take part. */
        FOR_OTHERS,
        NOT
    }

    /** Whether this person may give all these students their own number on that day: they take part in the trip, and it is on. */
    @Transactional(readOnly = true)
    public Number number(String person, Collection<String> students, LocalDate day) {
        var on =
                holding(RequestKind.PERSONAL_NUMBER, person, day)
                        .filter(it -> isOn(it, day))
                        .toList();
        if (on.isEmpty()) {
            return Number.NOT;
        }
        return on.stream()
                        .anyMatch(
                                it ->
                                        it.content()
                                                .answers()
                                                .all("participants")
                                                .containsAll(students))
                ? Number.FOR_THEM
                : Number.FOR_OTHERS;
    }

    private static boolean isOn(Request it, LocalDate day) {
        return !Days.read(it.content().answers().one("from")).orElse(LocalDate.MAX).isAfter(day);
    }

    /** The logos that may stand somewhere, the last granted first. */
    @Transactional(readOnly = true)
    public List<Logo> logos(LocalDate day) {
        return rows.holding(RequestKind.LOGO_USE, day).stream()
                .map(
                        it ->
                                new Logo(
                                        it,
                                        it.content().answers().one("logo"),
                                        it.content().answers().one("site"),
                                        Objects.requireNonNullElse(it.lastDay(), LocalDate.MAX)))
                .toList();
    }

    /** Who may speak for the district on that day, the last granted first. */
    @Transactional(readOnly = true)
    public List<Spokesperson> spokespersons(LocalDate day) {
        return rows.holding(RequestKind.SPOKESPERSON, day).stream()
                .map(
                        it ->
                                new Spokesperson(
                                        it,
                                        it.content().answers().one("who"),
                                        it.content().answers().one("topic"),
                                        Days.read(it.content().answers().one("from"))
                                                .orElse(LocalDate.MIN),
                                        Objects.requireNonNullElse(it.lastDay(), LocalDate.MAX)))
                .filter(it -> !it.from().isAfter(day))
                .toList();
    }

    /** Who first asked for what, where and when; for whoever compares it with what was opened. */
    @Transactional(readOnly = true)
    public List<Asking> askings() {
        return rows.askings();
    }

    private Stream<Request> holding(RequestKind kind, String person, LocalDate day) {
        return rows.holding(kind, day).stream().filter(it -> it.requester().equals(person));
    }
}
