package org.chaperone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.chaperone.check.Checker;
import org.chaperone.check.ConsentFile;
import org.chaperone.check.Consents;
import org.chaperone.check.Domains;
import org.chaperone.check.PublicContacts;
import org.chaperone.policy.Decider;
import org.chaperone.policy.pack.PackLibrary;
import org.chaperone.policy.reading.Place;
import org.chaperone.policy.reading.Problems;
import org.chaperone.screening.Screen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Items to decisions, a line each. */
@Command(
        name = "screen",
        mixinStandardHelpOptions = true,
        description = {
            "Checks items, JSON Lines on standard input, against a policy and a roster; gives JSON Lines in the same order.",
            "An item needs an id and a text; without an outlet it counts as a post on an official public page.",
            "A line that can't be read is answered by its error and the run goes on; exit 1 at the end."
        })
final class ScreenCommand implements Callable<Integer> {

    @ParentCommand @Nullable Chaperone chaperone;

    @Spec @Nullable CommandSpec spec;

    @Option(
            names = "--pack",
            required = true,
            paramLabel = "PACK",
            description = "The policy to decide by.")
    String pack = "";

    @Option(
            names = "--roster",
            required = true,
            paramLabel = "DIR|ZIP",
            description = "OneRoster 1.1 or 1.2 CSV files.")
    Path roster = Path.of("");

    @Option(
            names = "--consents",
            paramLabel = "CSV",
            description = {
                "Families' answers: columns student, answer (granted, refused, unknown);",
                "and if they differ by it: use, audience."
            })
    @Nullable Path consents;

    @Option(
            names = "--contacts",
            paramLabel = "CSV",
            description =
                    "What the district prints itself: columns kind (phone, email, address, domain), contact, about.")
    @Nullable Path contacts;

    @Option(
            names = "--outlet-school",
            paramLabel = "ID",
            description = "The school of items that name none.")
    @Nullable String outletSchool;

    @Option(
            names = "--domain",
            paramLabel = "NAME",
            description =
                    "A domain of the district's own; taken from the staff's addresses if not given.")
    List<String> domains = List.of();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads that check; as many as there are processors if not given.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--findings-only", description = "Give findings without a decision.")
    boolean findingsOnly;

    @Override
    public Integer call() throws IOException {
        var err = Commands.of(spec).commandLine().getErr();
        var checker = checker(err);
        var started = System.nanoTime();
        var out = Commands.of(chaperone).out;
        var lines = new ItemLines(checker, outletSchool, findingsOnly);
        var totals = new OrderedLines(threads, lines::answer).run(Commands.of(chaperone).in, out);
        out.flush();
        var seconds =
                Math.max(1, System.nanoTime() - started) / (double) TimeUnit.SECONDS.toNanos(1);
        err.printf(
                "%,d items, %,d not readable, %.1f s, %,.0f items/s%n",
                totals.lines(), totals.failed(), seconds, totals.lines() / seconds);
        err.flush();
        return totals.failed() == 0 ? 0 : Failures.NEGATIVE;
    }

    /** Reads all that is asked for; what was read and isn't part of the checker can go. */
    private Checker checker(PrintWriter err) {
        try {
            return read(err);
        } catch (OutOfMemoryError full) {
            var problems = new Problems();
            problems.add(
                    Place.of(roster.toString()),
                    "takes more memory than there is (%d MiB); CHAPERONE_JAVA_OPTIONS=-Xmx4g gives more"
                            .formatted(Runtime.getRuntime().maxMemory() >> 20));
            problems.throwIfAny();
            throw full;
        }
    }

    private Checker read(PrintWriter err) {
        var problems = new Problems();
        if (threads < 1 || threads > 1024) {
            problems.add(Place.of("--threads"), "must be 1 to 1024, not " + threads);
        }
        var answers = consents == null ? Consents.NONE : ConsentFile.read(consents, problems);
        var printed =
                contacts == null ? PublicContacts.NONE : PublicContacts.read(contacts, problems);
        var people = RosterFile.read(roster, problems, err::println);
        problems.throwIfAny();
        var library = PackLibrary.read(Commands.of(chaperone).packs, List.of(pack));
        var own = printed.domains(domains.isEmpty() ? Domains.of(people) : domains);
        return Checker.ofMany(
                new Decider(library.current(pack).orElseThrow()),
                Screen.of(people, printed.settings(own)),
                answers,
                own);
    }
}
