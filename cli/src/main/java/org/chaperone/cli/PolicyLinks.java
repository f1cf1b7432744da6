package org.chaperone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.chaperone.policy.Pack;
import org.chaperone.policy.pack.PackLibrary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Which addresses that the packs point to no longer answer. */
@Command(
        name = "links",
        mixinStandardHelpOptions = true,
        description =
                "Opens every address in the packs' references and texts and lists those that are broken; exit 1 when one is.")
final class PolicyLinks implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Pattern LINK = Pattern.compile("]\\((https?://[^)\\s]+)\\)");

    /** Answers that show that something is there, though it isn't open to a program. */
    private static final Set<Integer> CLOSED_TO_US = Set.of(401, 403, 405, 429);

    @ParentCommand @Nullable PolicyCommand policy;

    @Spec @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "PACK")
    @Nullable String pack;

    @Override
    public Integer call() throws InterruptedException {
        var library =
                PackLibrary.read(
                        Commands.of(policy).chaperone().packs,
                        pack == null ? List.of() : List.of(pack));
        var out = Commands.of(spec).commandLine().getOut();
        var broken = 0;
        try (var client =
                HttpClient.newBuilder()
                        .followRedirects(Redirect.NORMAL)
                        .connectTimeout(PATIENCE)
                        .build()) {
            for (var id : library.ids()) {
                broken += check(library.current(id).orElseThrow(), client, out);
            }
        }
        out.flush();
        return broken == 0 ? 0 : Failures.NEGATIVE;
    }

    private static int check(Pack pack, HttpClient client, PrintWriter out)
            throws InterruptedException {
        var addresses = addresses(pack);
        var broken = new LinkedHashMap<String, String>();
        for (var address : addresses.keySet()) {
            fault(address, client).ifPresent(it -> broken.put(address, it));
        }
        out.println(
                "%s: %d of %d addresses broken, %d documents not attached"
                        .formatted(
                                pack.id(),
                                broken.size(),
                                addresses.size(),
                                pack.references().stream()
                                        .filter(it -> it.address().isEmpty())
                                        .count()));
        broken.forEach(
                (address, fault) ->
                        out.println(
                                "  %s  %s  in %s"
                                        .formatted(address, fault, addresses.get(address))));
        return broken.size();
    }

    /** Every address once, with where it stands. */
    private static Map<String, String> addresses(Pack pack) {
        var addresses = new LinkedHashMap<String, String>();
        pack.references()
                .forEach(
                        it ->
                                it.address()
                                        .ifPresent(
                                                address ->
                                                        addresses.putIfAbsent(
                                                                address, "reference " + it.id())));
        pack.guidance()
                .forEach(
                        it ->
                                LINK.matcher(it.body())
                                        .results()
                                        .forEach(
                                                link ->
                                                        addresses.putIfAbsent(
                                                                link.group(1), "text " + it.id())));
        return addresses;
    }

    private static Optional<String> fault(String address, HttpClient client)
            throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build();
            var status = client.send(request, BodyHandlers.discarding()).statusCode();
            return status < 400 || CLOSED_TO_US.contains(status)
                    ? Optional.empty()
                    : Optional.of("answers " + status);
        } catch (IllegalArgumentException e) {
            return Optional.of("is no address");
        } catch (IOException e) {
            return Optional.of("doesn't answer");
        }
    }
}
