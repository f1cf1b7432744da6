package org.chaperone.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.chaperone.policy.proof.Coverage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Which clause is carried and proven by what. */
@Command(
        name = "coverage",
        mixinStandardHelpOptions = true,
        description =
                "Shows which clauses are carried and proven, by capability, and what of them waits; exit 1 when a clause is carried or proven by nothing.")
final class PolicyCoverage implements Callable<Integer> {

    @ParentCommand @Nullable PolicyCommand policy;

    @Spec @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "PACK")
    @Nullable String pack;

    @Option(names = "--json", description = "Print JSON.")
    boolean json;

    @Option(
            names = "--feature",
            paramLabel = "NAME",
            split = ",",
            description = "Only these capabilities.")
    List<String> features = List.of();

    @Option(names = "--open", description = "Name the clauses that are not covered.")
    boolean open;

    @Override
    public Integer call() {
        var packs = Commands.of(policy).chaperone().packs;
        var tests = ClauseTests.under(packs.toAbsolutePath().normalize().resolveSibling("."));
        var coverages =
                Proofs.of(packs, pack == null ? List.of() : List.of(pack)).stream()
                        .map(
                                it ->
                                        Coverage.of(
                                                it.pack(),
                                                it.outcomes().stream()
                                                        .filter(Proofs.Outcome::held)
                                                        .map(Proofs.Outcome::example)
                                                        .toList(),
                                                tests))
                        .toList();
        var out = Commands.of(spec).commandLine().getOut();
        if (json) {
            out.println(Json.pretty(Map.of("packs", coverages.stream().map(this::text).toList())));
        } else {
            coverages.forEach(it -> print(it, out));
        }
        out.flush();
        return coverages.stream()
                        .flatMap(it -> it.lines().stream())
                        .filter(this::wanted)
                        .allMatch(Coverage.Line::covered)
                ? 0
                : Failures.NEGATIVE;
    }

    private boolean wanted(Coverage.Line line) {
        return features.isEmpty() || features.contains(line.clause().feature());
    }

    private void print(Coverage coverage, PrintWriter out) {
        var wanted = coverage.lines().stream().filter(this::wanted).toList();
        var whole = wanted.stream().filter(Coverage.Line::whole).count();
        var inPart = wanted.stream().filter(Coverage.Line::inPart).count();
        out.println(
                "%s: %d of %d clauses carried and proven in full (%s)%s"
                        .formatted(
                                coverage.pack().id(),
                                whole,
                                wanted.size(),
                                share(whole, wanted.size()),
                                inPart == 0
                                        ? ""
                                        : ", %d with those in part (%s)"
                                                .formatted(
                                                        whole + inPart,
                                                        share(whole + inPart, wanted.size()))));
        for (var feature : coverage.features()) {
            if (features.isEmpty() || features.contains(feature)) {
                var lines = coverage.of(feature);
                out.println(
                        "  %-32s %3d of %3d%s"
                                .formatted(
                                        feature,
                                        lines.stream().filter(Coverage.Line::whole).count(),
                                        lines.size(),
                                        inPart(lines)));
                lines.stream()
                        .filter(Coverage.Line::inPart)
                        .map(Coverage.Line::clause)
                        .forEach(
                                it ->
                                        out.println(
                                                "    %s carried in part: %s"
                                                        .formatted(
                                                                it.id(),
                                                                it.waits().orElseThrow())));
                if (open) {
                    lines.stream()
                            .filter(it -> !it.covered())
                            .forEach(
                                    it ->
                                            out.println(
                                                    "    "
                                                            + it.clause().id()
                                                            + (it.carriedBy().isEmpty()
                                                                    ? " not carried"
                                                                    : " not proven")));
                }
            }
        }
    }

    private static String inPart(List<Coverage.Line> lines) {
        var count = lines.stream().filter(Coverage.Line::inPart).count();
        return count == 0 ? "" : ", " + count + " in part";
    }

    private static String share(long some, int all) {
        return (all == 0 ? 100 : 100 * some / all) + " %";
    }

    private Map<String, Object> text(Coverage coverage) {
        var text = new LinkedHashMap<String, Object>();
        text.put("id", coverage.pack().id());
        text.put(
                "clauses",
                coverage.lines().stream()
                        .filter(this::wanted)
                        .map(
                                it -> {
                                    var line = new LinkedHashMap<String, Object>();
                                    line.put("id", it.clause().id());
                                    line.put("feature", it.clause().feature());
                                    line.put("carriedBy", it.carriedBy());
                                    line.put("provenBy", it.provenBy());
                                    line.put("whole", it.whole());
                                    it.clause().waits().ifPresent(wait -> line.put("waits", wait));
                                    return line;
                                })
                        .toList());
        return text;
    }
}
