package org.chaperone.app.audits;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chaperone.app.audits.Outcome.Result;
import org.chaperone.app.audits.page.Look;
import org.chaperone.app.audits.page.Looking;
import org.chaperone.app.blobs.Blobs;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.tasks.Duties;
import org.chaperone.app.tasks.DutyEvent;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.policy.Pack;
import org.chaperone.policy.QuestionType;
import org.chaperone.policy.Rule;
import org.chaperone.policy.duty.EventType;
import org.chaperone.policy.duty.Evidence;
import org.chaperone.policy.reading.FactsText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps an audit, and sees to its findings: new ones make tasks, those that aren't there any more end. */
@Component
class Keeping {

    static final Actor AUDITING = Actor.system("audits");

    private final AuditRows audits;
    private final FindingRows findings;
    private final Judging judging;
    private final Blobs blobs;
    private final Duties duties;
    private final Journal journal;
    private final DistrictTime time;
    private final Clock clock;

    Keeping(
            AuditRows audits,
            FindingRows findings,
            Judging judging,
            Blobs blobs,
            Duties duties,
            Journal journal,
            DistrictTime time,
            Clock clock) {
        this.audits = audits;
        this.findings = findings;
        this.judging = judging;
        this.blobs = blobs;
        this.duties = duties;
        this.journal = journal;
        this.time = time;
        this.clock = clock;
    }

    /**
     * Who asked for an audit, and in which round.
     *
     * @param by their account, or null when it came by itself
     */
    record Asked(@Nullable UUID round, @Nullable UUID by, String name) {

        Actor actor() {
            return by == null ? AUDITING : Actor.person(by);
        }
    }

    /**
     * @param outlet whose page it is, or null for one that isn't registered
     * @return empty when the round has it already
     */
    @Transactional
    public Optional<UUID> keep(Look look, String address, @Nullable Outlet outlet, Asked asked) {
        var key = Subjects.key(address);
        var judgement = judging.of(look);
        var outcomes =
                judgement.map(it -> about(look, it)).orElse(List.of()).stream()
                        .map(it -> asJudged(it, key))
                        .sorted(Comparator.comparing(Outcome::result))
                        .toList();
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var pack = judgement.map(Judging.Judgement::pack);
        var audit =
                new Audit(
                        new UUID(0, 0),
                        outlet == null ? null : outlet.id(),
                        address,
                        at,
                        asked.name(),
                        look.means(),
                        look.trouble(),
                        pack.map(Pack::id).orElse(null),
                        pack.map(it -> it.edition().id()).orElse(null),
                        FactsText.canonical(look.facts()),
                        outcomes,
                        look.files().stream()
                                .map(
                                        it ->
                                                new Audit.File(
                                                        it.address(),
                                                        it.type(),
                                                        blobs.keep(it.content())))
                                .toList(),
                        look.browser());
        var id = audits.add(audit, asked.round(), asked.by());
        id.ifPresent(
                it -> {
                    journal.record(
                            new Entry(
                                    asked.actor(),
                                    "page-audited",
                                    "audit:" + it,
                                    Map.of(
                                            "address", address,
                                            "trouble", look.trouble(),
                                            "findings", audit.count(Result.FINDING),
                                            "facts", FactsText.digest(look.facts()))));
                    findings(it, audit, outlet, key, ofReview(look, pack), asked);
                });
        return id;
    }

    /** A review tells one fact and says nothing of the others. */
    private static List<Outcome> about(Look look, Judging.Judgement judgement) {
        if (look.means() != Look.Means.REVIEW) {
            return judgement.outcomes();
        }
        var rules = reviewed(judgement.pack());
        return judgement.outcomes().stream()
                .filter(it -> rules.contains(it.rule()) && it.result() != Result.CANT_TELL)
                .toList();
    }

    private static Optional<Set<String>> ofReview(Look look, Optional<Pack> pack) {
        return look.means() == Look.Means.REVIEW ? pack.map(Keeping::reviewed) : Optional.empty();
    }

    private static Set<String> reviewed(Pack pack) {
        return pack.rulesOn(QuestionType.PAGE).stream()
                .filter(it -> it.reads().contains(Looking.REVIEWED))
                .map(Rule::id)
                .collect(Collectors.toSet());
    }

    private Outcome asJudged(Outcome it, String key) {
        if (it.result() == Result.PASS) {
            return it;
        }
        return findings.judged(key, it.rule(), it.mark())
                .map(
                        judged ->
                                it.judged(
                                        judged.fine() ? Result.PASS : Result.FINDING,
                                        "%s judged on %s that it %s: %s"
                                                .formatted(
                                                        judged.by(),
                                                        time.day(judged.at()),
                                                        judged.fine() ? "is fine" : "isn’t",
                                                        judged.note())))
                .orElse(it);
    }

    /**
     * @param only the rules that this is about, or empty for all
     */
    private void findings(
            UUID id,
            Audit audit,
            @Nullable Outlet outlet,
            String key,
            Optional<Set<String>> only,
            Asked asked) {
        var there = new HashSet<String>();
        for (var it : audit.outcomes()) {
            switch (it.result()) {
                case FINDING, ADVICE -> {
                    there.add(it.rule());
                    found(id, it, audit, outlet, key, asked);
                }
                case CANT_TELL -> there.add(it.rule());
                case PASS -> {
                    // What isn't there any more ends below.
                }
            }
        }
        for (var it : findings.open(key)) {
            if (!there.contains(it.rule())
                    && only.map(rules -> rules.contains(it.rule())).orElse(true)) {
                var judged =
                        audit.outcomes().stream()
                                .filter(
                                        one ->
                                                one.rule().equals(it.rule())
                                                        && !one.judged().isEmpty())
                                .map(Outcome::judged)
                                .findFirst();
                end(
                        it,
                        judged.orElse("Not found any more on " + time.day(audit.at())),
                        asked.actor());
            }
        }
    }

    private void found(
            UUID audit, Outcome it, Audit of, @Nullable Outlet outlet, String key, Asked asked) {
        var put =
                findings.put(
                        new Finding(
                                audit,
                                of.outlet(),
                                outlet == null ? of.address() : outlet.name(),
                                of.address(),
                                audit,
                                it.rule(),
                                it.clauses(),
                                it.result() == Result.ADVICE,
                                it.message(),
                                it.mark(),
                                of.at(),
                                of.at(),
                                null,
                                ""),
                        key);
        if (put.isNew() && it.result() == Result.FINDING) {
            task(put.id(), it, of, outlet, asked);
        }
    }

    private void task(UUID finding, Outcome it, Audit of, @Nullable Outlet outlet, Asked asked) {
        var subject = "page-finding:" + finding;
        duties.happened(
                new DutyEvent(
                        EventType.PAGE_FINDING,
                        subject,
                        of.at(),
                        outlet == null ? null : outlet.school(),
                        null,
                        outlet == null ? Map.of() : Map.of("outlet.owner", outlet.owner()),
                        subject,
                        "/audits/findings/" + finding,
                        Map.of(
                                "outlet",
                                outlet == null ? of.address() : outlet.name(),
                                "finding",
                                it.message())),
                asked.actor());
    }

    /** Ends a finding, and the task about it. */
    @Transactional
    public void end(Finding it, String how, Actor by) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (findings.end(it.id(), at, how)) {
            journal.record(new Entry(by, "page-finding-ended", it.subject(), Map.of("how", how)));
            duties.proven(Evidence.PAGE_MENDED, it.subject(), how, null, by);
        }
    }
}
