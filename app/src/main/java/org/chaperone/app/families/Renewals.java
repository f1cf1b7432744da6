package org.chaperone.app.families;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.consent.Basis;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.consent.NewStatement;
import org.chaperone.app.consent.Permissions;
import org.chaperone.app.consent.Recording;
import org.chaperone.app.consent.Recording.Reason;
import org.chaperone.app.consent.Speakers;
import org.chaperone.app.consent.Speakers.Voice;
import org.chaperone.app.consent.Statement;
import org.chaperone.app.consent.Statements;
import org.chaperone.app.directory.Named;
import org.chaperone.app.families.FamilyLinks.Made;
import org.chaperone.app.families.Link.Channel;
import org.chaperone.app.families.LinkMaking.Handed;
import org.chaperone.app.families.LinkRows.Maker;
import org.chaperone.app.families.Renewal.Row;
import org.chaperone.app.families.Renewal.State;
import org.chaperone.app.jobs.Jobs;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.rights.Viewer;
import org.chaperone.policy.question.Consent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The yearly forms on which families renew their consent to contact: given out, and put down when they come back. */
@Service
public class Renewals {

    public static final String PATH = "/families/renewals";

    private final RenewalRows rows;
    private final RenewalForms forms;
    private final FamilyLinks links;
    private final Speakers speakers;
    private final Statements statements;
    private final Jobs jobs;
    private final Journal journal;
    private final Clock clock;

    Renewals(
            RenewalRows rows,
            RenewalForms forms,
            FamilyLinks links,
            Speakers speakers,
            Statements statements,
            Jobs jobs,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.forms = forms;
        this.links = links;
        this.speakers = speakers;
        this.statements = statements;
        this.jobs = jobs;
        this.journal = journal;
        this.clock = clock;
    }

    /** Those of the schools whose permissions the viewer keeps, the last year first. */
    @Transactional(readOnly = true)
    public List<Renewal.Standing> list(Viewer viewer) {
        return rows.of(links.schools(viewer).stream().map(Named::id).toList()).stream()
                .map(it -> standing(it, viewer))
                .toList();
    }

    /** Empty for who doesn't keep the permissions of that school. */
    @Transactional(readOnly = true)
    public Optional<Renewal.Standing> one(UUID id, Viewer viewer) {
        return kept(id, viewer).map(it -> standing(it, viewer));
    }

    private Renewal.Standing standing(Renewal it, Viewer viewer) {
        var name =
                links.schools(viewer).stream()
                        .filter(school -> school.id().equals(it.school()))
                        .map(Named::name)
                        .findFirst()
                        .orElse(it.school());
        return new Renewal.Standing(it, name, forms.of(it), rows.isUnderWay(it.id()));
    }

    private Optional<Renewal> kept(UUID id, Viewer viewer) {
        return rows.one(id).filter(it -> Permissions.mayKeepAt(viewer, it.school()));
    }

    /** Begins to send the e-mails; false if there is no such batch to the viewer. What is under way goes on. */
    @Transactional
    public boolean mail(UUID id, Viewer by) {
        var renewal = kept(id, by);
        renewal.flatMap(
                        it ->
                                rows.start(
                                        id,
                                        by.account(),
                                        by.name(),
                                        by.person() == null ? "" : by.person(),
                                        now()))
                .ifPresent(
                        run -> {
                            jobs.add(RenewalMailing.NAME, run.toString());
                            record("renewal-mailing-started", id, by);
                        });
        return renewal.isPresent();
    }

    /** Stops sending; what is out is out. */
    @Transactional
    public boolean stop(UUID id, Viewer by) {
        var renewal = kept(id, by);
        if (renewal.isPresent() && rows.stop(id, now())) {
            record("renewal-mailing-stopped", id, by);
        }
        return renewal.isPresent();
    }

    /** Letters for those whom no e-mail reaches, at most as many as go at once; empty if there is no such batch. */
    @Transactional
    public Optional<Made> print(UUID id, Viewer by) {
        return kept(id, by).map(it -> print(it, by));
    }

    private Made print(Renewal renewal, Viewer by) {
        rows.lock(renewal.id());
        var maker = new Maker(by.account(), by.person(), by.name());
        var meant = toGive(renewal).stream().filter(it -> it.recipient().isEmpty()).toList();
        var known = meant.stream().filter(AskedAdult::canBeRecognised).toList();
        var others = known.stream().filter(it -> !RenewalForms.isOwn(it, maker)).toList();
        var handed = new ArrayList<Handed>();
        others.stream()
                .limit(FamilyLinks.MOST)
                .forEach(
                        it ->
                                handed.add(
                                        forms.give(
                                                renewal, it, Channel.LETTER, maker, by.actor())));
        forms.proveIfOut(renewal, by.actor());
        return new Made(
                handed,
                known.size() - others.size(),
                meant.size() - known.size(),
                0,
                others.size() - handed.size());
    }

    private List<AskedAdult> toGive(Renewal renewal) {
        return forms.of(renewal).stream()
                .filter(it -> it.state() == State.TO_GIVE)
                .map(Row::adult)
                .toList();
    }

    /** Notes that those to whom no link opens have the form on paper; false if there is no such batch to the viewer. */
    @Transactional
    public boolean onPaper(UUID id, Viewer by) {
        var renewal = kept(id, by);
        renewal.ifPresent(
                it -> {
                    rows.lock(id);
                    var left =
                            toGive(it).stream().filter(adult -> !adult.canBeRecognised()).toList();
                    left.forEach(adult -> rows.give(id, adult.id(), "PAPER", by.account(), now()));
                    if (!left.isEmpty()) {
                        record("renewal-forms-on-paper", id, by);
                    }
                    forms.proveIfOut(it, by.actor());
                });
        return renewal.isPresent();
    }

    /**
     * Puts down that somebody's form came back. A box that isn't ticked is no consent, and no refusal either: the family can be
     * asked again.
     *
     * @return why it wasn't put down; empty when it was, or was before
     */
    @Transactional
    public Optional<Reason> returned(UUID id, String adult, boolean ticked, Viewer by) {
        var row =
                kept(id, by).stream()
                        .flatMap(it -> forms.of(it).stream())
                        .filter(it -> it.adult().id().equals(adult))
                        .findFirst();
        if (row.isEmpty()) {
            return Optional.of(Reason.OUT_OF_SIGHT);
        }
        var year = rows.one(id).orElseThrow().year();
        var children = row.get().adult().children().stream().map(it -> it.id()).toList();
        var answer = ticked ? Consent.GRANTED : Consent.UNKNOWN;
        for (var voice : speakers.of(adult, children).entrySet()) {
            if (isSaid(voice.getValue(), answer, year.last())) {
                continue;
            }
            var came =
                    statements.record(
                            new NewStatement(
                                    voice.getKey(),
                                    voice.getValue().signer(),
                                    Basis.FORM,
                                    now(),
                                    null,
                                    "Handbook form %s, consent to contact: box %s"
                                            .formatted(
                                                    year.words(), ticked ? "ticked" : "not ticked"),
                                    null,
                                    "",
                                    null,
                                    Map.of(Cell.CONTACT, answer)),
                            by);
            if (came instanceof Recording.Refused(var reason)) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }

    private static boolean isSaid(Voice voice, Consent answer, LocalDate year) {
        return voice.said().stream()
                .filter(it -> it.undone() == null && it.answers().containsKey(Cell.CONTACT))
                .findFirst()
                .filter((Statement it) -> it.asked().equals(year))
                .filter(it -> it.answers().get(Cell.CONTACT) == answer)
                .isPresent();
    }

    /** The list, to be taken out of the application; who does is noted before they get it. */
    @Transactional
    public Optional<List<Row>> export(UUID id, Viewer by) {
        var rowsOfIt = kept(id, by).map(forms::of);
        rowsOfIt.ifPresent(it -> record("renewal-exported", id, by));
        return rowsOfIt;
    }

    private void record(String kind, UUID id, Viewer by) {
        journal.record(new Entry(by.actor(), kind, "renewal:" + id));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
