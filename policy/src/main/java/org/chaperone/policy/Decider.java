package org.chaperone.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chaperone.policy.Decision.Reason;
import org.chaperone.policy.Decision.SetAside;
import org.chaperone.policy.Decision.WouldChange;
import org.chaperone.policy.condition.Condition;
import org.chaperone.policy.condition.Unknown;
import org.chaperone.policy.question.AuditedPage;
import org.chaperone.policy.question.Disclose;
import org.chaperone.policy.question.Finding;
import org.chaperone.policy.question.QuestionFacts;
import org.chaperone.policy.question.Screened;

/**
 * Answers questions by one pack: evaluates every rule and gives the strongest verdict with all reasons.
 * Immutable; safe for use by many threads.
 */
public final class Decider {

    private final Pack pack;
    private final Map<QuestionType, List<Rule>> rules = new EnumMap<>(QuestionType.class);
    private final Map<QuestionType, List<Reference>> references = new EnumMap<>(QuestionType.class);

    public Decider(Pack pack) {
        this.pack = pack;
        for (var question : QuestionType.values()) {
            rules.put(question, pack.rulesOn(question));
            references.put(
                    question,
                    pack.references().stream()
                            .filter(it -> it.questions().contains(question.word()))
                            .toList());
        }
    }

    public Pack pack() {
        return pack;
    }

    /**
     * The facts that decisions on posts can hang on, such as {@code outlet} and {@code findings[].type}. Of a post whose
     * findings are known, no other fact changes the verdict or a reason.
     */
    public Set<String> readsOfPosts() {
        return rules.getOrDefault(QuestionType.POST, List.of()).stream()
                .map(Rule::reads)
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Decides; never throws on account of facts that are missing. */
    public Decision decide(QuestionFacts given) {
        var facts = withMatrix(given);
        var question = QuestionType.of(facts);
        var hearing = new Hearing(facts);
        var all = rules.getOrDefault(question, List.of());
        for (var rule : all) {
            if (rule.joins().isEmpty()) {
                hearing.hear(rule);
            }
        }
        hearing.applyOverrides();
        hearing.leaveToThePolicyWhatItSpeaksOf();
        for (var rule : all) {
            if (rule.joins().isPresent() && rule.joins().get() == hearing.spoken()) {
                hearing.hear(rule);
            }
        }
        return hearing.decision(question);
    }

    private QuestionFacts withMatrix(QuestionFacts given) {
        if (!(given instanceof Disclose asked) || asked.matrix() != null) {
            return given;
        }
        var cell =
                pack.matrix().cell(asked.information(), asked.audience(), asked.identification());
        return new Disclose(
                asked.actor(),
                asked.information(),
                asked.subject(),
                asked.audience(),
                asked.identification(),
                asked.consent(),
                asked.praise(),
                cell.orElse(null));
    }

    /** One question being answered. */
    private final class Hearing {

        private record Held(Rule rule, List<Finding> evidence) {}

        private record Undecided(Rule rule, Set<String> missing) {}

        private final QuestionFacts facts;
        private final List<Held> held = new ArrayList<>();
        private final List<Undecided> undecided = new ArrayList<>();
        private final List<SetAside> setAside = new ArrayList<>();
        private final List<WouldChange> wouldChange = new ArrayList<>();
        private final List<String> shadow = new ArrayList<>();

        private final long seen;

        Hearing(QuestionFacts facts) {
            this.facts = facts;
            this.seen = kindsSeen(facts);
        }

        /** A bit for each kind of finding; all bits as soon as one of them isn't known. */
        private static long kindsSeen(QuestionFacts facts) {
            if (!(facts instanceof Screened matter) || matter.findings() == null) {
                return -1;
            }
            long kinds = 0;
            for (var finding : matter.findings()) {
                kinds |= finding.type() == null ? -1 : Condition.bit(finding.type());
            }
            return kinds;
        }

        void hear(Rule rule) {
            if (rule.finds().isPresent() && !rule.finds().get().mayHoldFor(seen)) {
                return;
            }
            var when = test(rule.when(), Boolean.TRUE);
            if (when == Boolean.FALSE) {
                return;
            }
            var found = rule.finds().isEmpty() ? List.of() : findings(rule);
            if (rule.finds().isPresent() && found instanceof List<?> list && list.isEmpty()) {
                return;
            }
            var unless = test(rule.unless(), Boolean.FALSE);
            if (unless == Boolean.TRUE) {
                return;
            }
            var missing = missing(when, found);
            if (rule.state() == Rule.State.SHADOW) {
                if (missing.isEmpty()) {
                    shadow.add(rule.id());
                }
                return;
            }
            if (!missing.isEmpty()) {
                undecided.add(new Undecided(rule, asAsked(missing)));
                return;
            }
            held.add(new Held(rule, evidence(found)));
            if (unless instanceof Unknown unknown) {
                wouldChange.add(
                        new WouldChange(
                                rule.id(),
                                rule.clauses(),
                                message(rule, evidence(found)),
                                sorted(unknown.facts())));
            }
        }

        private Object test(Optional<Condition> condition, Boolean otherwise) {
            return condition.isPresent() ? condition.get().test(facts) : otherwise;
        }

        private Object findings(Rule rule) {
            if (!(facts instanceof Screened matter)) {
                return List.of();
            }
            var seenInIt = matter.findings();
            if (seenInIt != null) {
                return rule.finds().orElseThrow().filter(facts, seenInIt);
            }
            return matter.tellsOfItsMatter() ? List.of() : new Unknown(Set.of("findings"));
        }

        /** Nobody is asked for a cell of the matrix; what it hangs on is asked for instead. */
        private Set<String> asAsked(Set<String> missing) {
            if (!(facts instanceof Disclose asked) || !missing.contains("matrix")) {
                return missing;
            }
            var named = new TreeSet<>(missing);
            named.remove("matrix");
            if (asked.information() == null) {
                named.add("information");
            }
            if (asked.audience() == null) {
                named.add("audience");
            }
            if (asked.identification() == null) {
                named.add("identification");
            }
            return named;
        }

        private static Set<String> missing(Object when, Object found) {
            if (!(when instanceof Unknown) && !(found instanceof Unknown)) {
                return Set.of();
            }
            var missing = new TreeSet<String>();
            for (var result : List.of(when, found)) {
                if (result instanceof Unknown unknown) {
                    missing.addAll(unknown.facts());
                }
            }
            return missing;
        }

        private static List<Finding> evidence(Object found) {
            var evidence = new ArrayList<Finding>();
            if (found instanceof List<?> list) {
                list.forEach(it -> evidence.add((Finding) it));
            }
            return List.copyOf(evidence);
        }

        /** An exception that holds sets its rules aside; one that can't be decided is told as what would change the answer. */
        void applyOverrides() {
            if (held.stream().allMatch(it -> it.rule.overrides().isEmpty())
                    && undecided.stream().allMatch(it -> it.rule.overrides().isEmpty())) {
                return;
            }
            var gone = new HashSet<String>();
            for (var winner : held) {
                for (var loser : held) {
                    if (winner.rule.overrides().contains(loser.rule.id())
                            && gone.add(loser.rule.id())) {
                        setAside.add(
                                new SetAside(
                                        loser.rule.id(),
                                        loser.rule.clauses(),
                                        loser.rule.then(),
                                        winner.rule.id(),
                                        winner.rule.clauses()));
                    }
                }
                undecided.removeIf(it -> winner.rule.overrides().contains(it.rule.id()));
            }
            held.removeIf(it -> gone.contains(it.rule.id()));
            wouldChange.removeIf(it -> gone.contains(it.rule()));
            for (var exception : List.copyOf(undecided)) {
                if (!exception.rule.overrides().isEmpty()) {
                    undecided.remove(exception);
                    if (held.stream()
                            .anyMatch(it -> exception.rule.overrides().contains(it.rule.id()))) {
                        wouldChange.add(
                                new WouldChange(
                                        exception.rule.id(),
                                        exception.rule.clauses(),
                                        message(exception.rule, List.of()),
                                        sorted(exception.missing)));
                    }
                }
            }
        }

        /**
         * A default fills silence: it isn't heard on a finding that a clause of the policy already
         * judges, nor on giving out something that a clause judges, or may judge, at least as strictly.
         */
        void leaveToThePolicyWhatItSpeaksOf() {
            if (facts instanceof Disclose) {
                strictest(held.stream().map(Held::rule))
                        .ifPresent(spoken -> held.removeIf(it -> yields(it.rule, spoken)));
                strictest(undecided.stream().map(Undecided::rule))
                        .ifPresent(spoken -> undecided.removeIf(it -> yields(it.rule, spoken)));
            }
            if (held.stream().noneMatch(it -> it.rule.isDefault() && !it.evidence.isEmpty())) {
                return;
            }
            var judged = new HashSet<Finding>();
            held.stream()
                    .filter(it -> !it.rule.isDefault())
                    .forEach(it -> judged.addAll(it.evidence));
            held.replaceAll(
                    it ->
                            it.rule.isDefault() && !it.evidence.isEmpty()
                                    ? new Held(it.rule, without(judged, it.evidence))
                                    : it);
            held.removeIf(
                    it ->
                            it.rule.isDefault()
                                    && it.rule.finds().isPresent()
                                    && it.evidence.isEmpty());
        }

        private static Optional<Verdict> strictest(Stream<Rule> heard) {
            return heard.filter(it -> !it.isDefault())
                    .map(Rule::then)
                    .max(Comparator.naturalOrder());
        }

        private static boolean yields(Rule rule, Verdict spoken) {
            return rule.isDefault() && !rule.then().strongerThan(spoken);
        }

        private static List<Finding> without(Set<Finding> judged, List<Finding> evidence) {
            return evidence.stream().filter(it -> !judged.contains(it)).toList();
        }

        /** The verdict that the policy's own reasons come to. */
        Verdict spoken() {
            var definite = strongest(false);
            return open(definite).isEmpty() ? definite : Verdict.CANT_TELL;
        }

        private Verdict strongest(boolean withDefaults) {
            var strongest = Verdict.ALLOW;
            for (var it : held) {
                if ((withDefaults || !it.rule.isDefault())
                        && it.rule.then().strongerThan(strongest)) {
                    strongest = it.rule.then();
                }
            }
            return strongest;
        }

        /** The undecided rules that could still make the answer stronger; a mere note never could. */
        private List<Undecided> open(Verdict definite) {
            if (undecided.isEmpty()) {
                return List.of();
            }
            return undecided.stream()
                    .filter(it -> it.rule.then().strongerThan(Verdict.INFORM))
                    .filter(it -> it.rule.then().strongerThan(definite))
                    .toList();
        }

        /** Of a page each rule is answered by itself: what can't be told of one is told whatever another one found. */
        private List<Undecided> unanswered(List<Undecided> open) {
            return facts instanceof AuditedPage
                    ? undecided.stream()
                            .filter(it -> it.rule.then().strongerThan(Verdict.ALLOW))
                            .toList()
                    : open;
        }

        Decision decision(QuestionType question) {
            var definite = strongest(true);
            var open = open(definite);
            var missing = new TreeSet<String>();
            var unanswered = unanswered(open);
            unanswered.forEach(it -> missing.addAll(it.missing));
            var reasons = new ArrayList<Reason>();
            unanswered.forEach(
                    it -> reasons.add(reason(it.rule, Verdict.CANT_TELL, List.of(), it.missing)));
            held.sort(Comparator.comparing((Held it) -> it.rule.then()).reversed());
            held.forEach(it -> reasons.add(reason(it.rule, it.rule.then(), it.evidence, Set.of())));
            return new Decision(
                    question,
                    facts,
                    pack.id(),
                    pack.edition().id(),
                    open.isEmpty() ? definite : Verdict.CANT_TELL,
                    List.copyOf(reasons),
                    List.copyOf(setAside),
                    List.copyOf(wouldChange),
                    List.copyOf(missing),
                    references.getOrDefault(question, List.of()),
                    List.copyOf(shadow));
        }

        private Reason reason(
                Rule rule, Verdict verdict, List<Finding> evidence, Set<String> missing) {
            return new Reason(
                    rule.clauses(),
                    rule.id(),
                    verdict,
                    message(rule, evidence),
                    evidence,
                    rule.fix(),
                    rule.write(),
                    rule.instead(),
                    rule.see(),
                    sorted(missing));
        }

        private String message(Rule rule, List<Finding> evidence) {
            return rule.say().fill(facts, evidence);
        }

        private static List<String> sorted(Set<String> facts) {
            return facts.isEmpty() ? List.of() : facts.stream().sorted().toList();
        }
    }
}
