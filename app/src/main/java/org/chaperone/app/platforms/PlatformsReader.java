package org.chaperone.app.platforms;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chaperone.policy.reading.Fields;
import org.chaperone.policy.reading.Place;
import org.chaperone.policy.reading.Problems;
import org.chaperone.policy.reading.Yaml;

/** Reads what is known of platforms: three lists in YAML, whole or not at all. */
final class PlatformsReader {

    /**
     * All that was read.
     *
     * @param platforms in order of names
     */
    record Book(List<PlatformRules> platforms, List<Redirect> redirects, Set<String> shorteners) {}

    private final Problems problems = new Problems();

    /** What comes with the product. */
    static Book ofTheProduct() {
        return new PlatformsReader()
                .read(
                        resource("platforms.yaml"),
                        resource("redirects.yaml"),
                        resource("shorteners.yaml"));
    }

    /**
     * @throws org.chaperone.policy.reading.Rejected with all that is wrong, each with its place
     */
    Book read(String platforms, String redirects, String shorteners) {
        var reader = new PlatformReader(problems);
        var all =
                items(platforms, "platforms.yaml").stream()
                        .flatMap(it -> Fields.of(it, "a platform", problems).stream())
                        .flatMap(it -> reader.read(it).stream())
                        .sorted(
                                Comparator.comparing(
                                        it -> it.platform().name().toLowerCase(Locale.ROOT)))
                        .toList();
        var book =
                new Book(
                        all,
                        items(redirects, "redirects.yaml").stream()
                                .flatMap(it -> Fields.of(it, "a redirect", problems).stream())
                                .map(this::redirect)
                                .toList(),
                        items(shorteners, "shorteners.yaml").stream()
                                .flatMap(this::text)
                                .collect(Collectors.toUnmodifiableSet()));
        checkNames(all);
        problems.throwIfAny();
        return book;
    }

    private Redirect redirect(Fields it) {
        var path = it.needed("path");
        var rest = it.flag("rest");
        var query = it.textAt("query").map(Yaml.Text::value).orElse("");
        var proofpoint = it.text("as").filter("proofpoint"::equals).isPresent();
        var host = it.needed("host");
        it.nothingElse();
        return new Redirect(host, PathRule.path(path, Map.of()), rest ? null : query, proofpoint);
    }

    private Stream<String> text(Yaml item) {
        if (item instanceof Yaml.Text text) {
            return Stream.of(text.value());
        }
        problems.add(item.place(), "expected the name of a website, not " + item.kind());
        return Stream.empty();
    }

    private void checkNames(List<PlatformRules> all) {
        var ids = new HashSet<String>();
        var hosts = new HashSet<String>();
        for (var it : all) {
            var place = new Place("platforms.yaml", 1, 1);
            if (!ids.add(it.platform().id())) {
                problems.add(place, "'%s' stands there twice".formatted(it.platform().id()));
            }
            it.hosts().stream()
                    .filter(host -> !hosts.add(host))
                    .forEach(
                            host ->
                                    problems.add(
                                            place,
                                            "the host '%s' is two platforms’".formatted(host)));
        }
        all.stream()
                .map(PlatformRules::platform)
                .filter(it -> it.successor() != null && !ids.contains(it.successor()))
                .forEach(
                        it ->
                                problems.add(
                                        new Place("platforms.yaml", 1, 1),
                                        "the successor of '%s' isn’t known".formatted(it.id())));
    }

    private List<Yaml> items(String source, String file) {
        Optional<Yaml> read = Yaml.read(source, file, problems);
        if (read.isPresent() && read.get() instanceof Yaml.Sequence list) {
            return list.items();
        }
        read.ifPresent(it -> problems.add(it.place(), "expected a list, not " + it.kind()));
        return List.of();
    }

    private static String resource(String name) {
        try (var in = PlatformsReader.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The application lacks " + name);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a word means as a pattern; a problem at its place when it means none. */
    static Optional<Pattern> pattern(Yaml.Text text, Problems problems) {
        try {
            return Optional.of(
                    Pattern.compile(text.value(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        } catch (PatternSyntaxException e) {
            problems.add(text.place(), "no pattern: " + e.getDescription());
            return Optional.empty();
        }
    }
}
