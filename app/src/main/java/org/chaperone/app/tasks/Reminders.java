package org.chaperone.app.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.mail.Mail;
import org.chaperone.app.mail.MailText;
import org.chaperone.app.mail.Message;
import org.chaperone.app.mail.Recipient;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.tasks.TaskFilter.Whose;
import org.chaperone.app.ui.District;
import org.chaperone.app.ui.Site;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes to people of their tasks. Mail passes through others' hands, so it says what waits and when, and names no student. */
@Service
public class Reminders {

    static final String OVERDUE = "OVERDUE";
    private static final Actor REMINDING = Actor.system("tasks");

    private final TaskRows rows;
    private final FeedRows wishes;
    private final Reaches reaches;
    private final Mail mail;
    private final Journal journal;
    private final Site site;
    private final District district;
    private final Clock clock;

    Reminders(
            TaskRows rows,
            FeedRows wishes,
            Reaches reaches,
            Mail mail,
            Journal journal,
            Site site,
            District district,
            Clock clock) {
        this.rows = rows;
        this.wishes = wishes;
        this.reaches = reaches;
        this.mail = mail;
        this.journal = journal;
        this.site = site;
        this.district = district;
        this.clock = clock;
    }

    /** What is to be reminded of now. */
    @Transactional(readOnly = true)
    List<TaskRows.Stage> due() {
        return rows.toRemind(today(), clock.instant());
    }

    /** Reminds of a task at a stage, unless that was done. */
    @Transactional
    public void remind(UUID id, String stage) {
        var at = clock.instant();
        var task = rows.locked(id, at).filter(it -> it.state().isOpen());
        if (task.isEmpty() || !rows.remind(id, stage, at)) {
            return;
        }
        var overdue = stage.equals(OVERDUE);
        rows.step(
                id,
                new Step(
                        overdue ? Step.Kind.OVERDUE : Step.Kind.REMINDED,
                        at,
                        "Chaperone",
                        "",
                        null),
                REMINDING);
        journal.record(
                new Entry(
                        REMINDING,
                        overdue ? "task-overdue" : "task-reminded",
                        Duties.SUBJECT + id,
                        Map.of("stage", stage)));
        reaches.people(task.get().now())
                .forEach(
                        it ->
                                write(
                                        it,
                                        task.get(),
                                        overdue ? "A task is overdue" : "A task is due soon"));
        if (overdue) {
            reaches.people(task.get().supervisor())
                    .forEach(
                            it ->
                                    write(
                                            it,
                                            task.get(),
                                            "A task of somebody you look after is overdue"));
        }
    }

    /** Writes to somebody what waits for them, once a day, if anything does and they want it. */
    @Transactional
    public boolean digest(Viewer viewer) {
        if (!wishes.wantsDigest(viewer.account())) {
            return false;
        }
        var open =
                rows.list(
                        TaskFilter.open(Whose.MINE),
                        new Reach(reaches.of(viewer).mine(), Set.of()),
                        null,
                        20,
                        clock.instant());
        var to = Recipient.of(viewer.email(), viewer.name());
        if (open.isEmpty() || to.isEmpty() || !wishes.sendDigest(viewer.account(), today())) {
            return false;
        }
        var lines = new ArrayList<String>();
        open.forEach(
                it ->
                        lines.add(
                                "%s%s, due %s"
                                        .formatted(
                                                it.state() == TaskState.OVERDUE ? "Overdue: " : "",
                                                EventWords.of(it.event()),
                                                it.due())));
        mail.send(
                new Message(
                        to.get(),
                        open.size() == 1 ? "One task waits for you" : "Tasks wait for you",
                        new MailText()
                                .paragraph("Good morning. This waits for you in Chaperone:")
                                .items(lines)
                                .link("My work", site.at("/work"))
                                .link("No more of these e-mails", site.at("/tasks/calendar")),
                        "en",
                        "digest:" + today()),
                REMINDING);
        return true;
    }

    @Transactional(readOnly = true)
    public boolean wantsDigest(Viewer viewer) {
        return wishes.wantsDigest(viewer.account());
    }

    @Transactional
    public void wantDigest(boolean wanted, Viewer viewer) {
        if (wishes.wantDigest(viewer.account(), wanted, clock.instant())) {
            journal.record(
                    new Entry(
                            viewer.actor(),
                            wanted ? "digest-wanted" : "digest-declined",
                            "account:" + viewer.account()));
        }
    }

    private void write(Viewer viewer, Task task, String subject) {
        Recipient.of(viewer.email(), viewer.name())
                .ifPresent(
                        to ->
                                mail.send(
                                        new Message(
                                                to,
                                                subject,
                                                new MailText()
                                                        .paragraph(
                                                                EventWords.of(task.event())
                                                                        + ". Its last day is "
                                                                        + task.due()
                                                                        + ".")
                                                        .link(
                                                                "See the task",
                                                                site.at("/tasks/" + task.id())),
                                                "en",
                                                Duties.SUBJECT + task.id()),
                                        REMINDING));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), district.zone());
    }
}
