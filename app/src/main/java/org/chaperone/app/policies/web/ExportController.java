package org.chaperone.app.policies.web;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chaperone.app.policies.Matrix;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.policies.Provision;
import org.chaperone.app.policies.Provisions;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Who;
import org.chaperone.policy.Pack;
import org.chaperone.policy.Parameter;
import org.chaperone.policy.reading.Wire;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The policy as files: for spreadsheets, and for other programs. */
@RestController
@May(Who.SIGNED_IN)
class ExportController {

    private final Policies policies;
    private final Provisions provisions;
    private final Matrix matrix;

    ExportController(Policies policies, Provisions provisions, Matrix matrix) {
        this.policies = policies;
        this.provisions = provisions;
        this.matrix = matrix;
    }

    /** What a file is of. */
    record Of(String pack, String edition, String name) {
        static Of of(Pack pack) {
            return new Of(pack.id(), pack.edition().id(), pack.name());
        }
    }

    record ClauseLine(
            String id,
            String number,
            String section,
            String says,
            String kind,
            List<String> who,
            String mode,
            String capability,
            List<String> carriedBy,
            List<String> provenBy,
            @Nullable String waits,
            List<String> differsFrom) {}

    record Clauses(Of policy, List<ClauseLine> clauses) {}

    record ParameterLine(
            String name,
            String says,
            @Nullable String value,
            @Nullable String note,
            List<String> clauses) {}

    record Parameters(Of policy, List<ParameterLine> parameters) {}

    @GetMapping(path = "/policy/clauses.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Clauses clauses(@RequestParam @Nullable String pack, @RequestParam @Nullable String edition) {
        var shown = Shown.of(policies, pack, edition).pack();
        return new Clauses(Of.of(shown), lines(shown));
    }

    @GetMapping("/policy/clauses.csv")
    ResponseEntity<String> clausesCsv(
            @RequestParam @Nullable String pack, @RequestParam @Nullable String edition)
            throws IOException {
        var shown = Shown.of(policies, pack, edition).pack();
        var file =
                new CsvFile(
                        name(shown, "clauses"),
                        "id",
                        "number",
                        "section",
                        "says",
                        "kind",
                        "who",
                        "mode",
                        "capability",
                        "carried by",
                        "proven by",
                        "waits for",
                        "differs from");
        for (var line : lines(shown)) {
            file.row(
                    line.id(),
                    line.number(),
                    line.section(),
                    line.says(),
                    line.kind(),
                    String.join("; ", line.who()),
                    line.mode(),
                    line.capability(),
                    String.join("; ", line.carriedBy()),
                    String.join("; ", line.provenBy()),
                    line.waits() == null ? "" : line.waits(),
                    String.join("; ", line.differsFrom()));
        }
        return file.download();
    }

    @GetMapping(path = "/policy/parameters.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Parameters parameters(
            @RequestParam @Nullable String pack, @RequestParam @Nullable String edition) {
        var shown = Shown.of(policies, pack, edition).pack();
        return new Parameters(Of.of(shown), parameterLines(shown));
    }

    @GetMapping("/policy/parameters.csv")
    ResponseEntity<String> parametersCsv(
            @RequestParam @Nullable String pack, @RequestParam @Nullable String edition)
            throws IOException {
        var shown = Shown.of(policies, pack, edition).pack();
        var file =
                new CsvFile(
                        name(shown, "parameters"), "parameter", "says", "value", "note", "clauses");
        for (var line : parameterLines(shown)) {
            file.row(
                    line.name(),
                    line.says(),
                    line.value() == null ? "not set" : line.value(),
                    line.note() == null ? "" : line.note(),
                    String.join("; ", line.clauses()));
        }
        return file.download();
    }

    @GetMapping("/policy/matrix.csv")
    ResponseEntity<String> matrixCsv() throws IOException {
        var file =
                new CsvFile(
                        name(policies.pack(), "information-matrix"),
                        "information",
                        "audience",
                        "identification",
                        "cell",
                        "because",
                        "clauses",
                        "set by",
                        "set at");
        for (var entry : matrix.all()) {
            file.row(
                    Wire.word(entry.information()),
                    Wire.word(entry.audience()),
                    Wire.word(entry.identification()),
                    Wire.word(entry.cell()),
                    entry.because(),
                    String.join("; ", entry.clauses()),
                    entry.setBy().orElse(""),
                    entry.setAt().map(Instant::toString).orElse(""));
        }
        return file.download();
    }

    private List<ClauseLine> lines(Pack pack) {
        return provisions.of(pack).stream().map(ExportController::line).toList();
    }

    private static ClauseLine line(Provision provision) {
        var clause = provision.clause();
        var carriedBy = new ArrayList<String>();
        provision.rules().forEach(it -> carriedBy.add("rule:" + it.id()));
        provision.duties().forEach(it -> carriedBy.add("duty:" + it.id()));
        provision.notices().forEach(it -> carriedBy.add("notice:" + it.id()));
        provision.procedures().forEach(it -> carriedBy.add("procedure:" + it.id()));
        provision.records().forEach(it -> carriedBy.add("record:" + it.kind().word()));
        provision.texts().forEach(it -> carriedBy.add("text:" + it.id()));
        provision.references().forEach(it -> carriedBy.add("reference:" + it.id()));
        provision.words().forEach(it -> carriedBy.add("term:" + it.word()));
        if (provision.inMatrix()) {
            carriedBy.add("matrix");
        }
        if (provision.inEdition()) {
            carriedBy.add("edition");
        }
        return new ClauseLine(
                clause.id(),
                clause.number(),
                clause.section(),
                clause.says(),
                Wire.word(clause.kind()),
                clause.who(),
                Wire.word(clause.mode()),
                clause.feature(),
                List.copyOf(carriedBy),
                provision.examples().stream().map(it -> "example:" + it.name()).toList(),
                clause.waits().orElse(null),
                clause.conflicts());
    }

    private List<ParameterLine> parameterLines(Pack pack) {
        return policies.library().parameters().values().stream()
                .map(type -> line(type.name(), type.says(), pack.parameters().get(type.name())))
                .toList();
    }

    private static ParameterLine line(String name, String says, @Nullable Parameter set) {
        return set == null
                ? new ParameterLine(name, says, null, null, List.of())
                : new ParameterLine(name, says, set.value(), set.note(), set.clauses());
    }

    private static String name(Pack pack, String what) {
        return pack.id() + "-" + pack.edition().id() + "-" + what + ".csv";
    }
}
