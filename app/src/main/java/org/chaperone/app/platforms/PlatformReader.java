package org.chaperone.app.platforms;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.chaperone.app.platforms.Found.Thing;
import org.chaperone.policy.reading.Fields;
import org.chaperone.policy.reading.Problems;
import org.chaperone.policy.reading.Yaml;
import org.jspecify.annotations.Nullable;

/** Reads one entry of {@code platforms.yaml}. */
final class PlatformReader {

    private final Problems problems;

    PlatformReader(Problems problems) {
        this.problems = problems;
    }

    Optional<PlatformRules> read(Fields it) {
        var hosts = it.words("hosts");
        if (hosts.isEmpty()) {
            problems.add(it.place(), "field 'hosts' is missing");
            return Optional.empty();
        }
        var platform = platform(it, hosts.getFirst());
        var forms = forms(it);
        var keepsCase = keepsCase(it);
        var ownHosts = it.words("own-hosts");
        var ownAddress =
                it.text("own-address")
                        .orElseGet(
                                () ->
                                        ownHosts.isEmpty()
                                                ? ""
                                                : "https://{h}." + ownHosts.getFirst());
        var rules =
                new PlatformRules(
                        platform,
                        hosts,
                        Set.copyOf(it.words("sub-hosts")),
                        ownHosts,
                        Set.copyOf(it.words("own-names")),
                        it.text("own-handle").orElse("{h}"),
                        ownAddress,
                        Set.copyOf(it.words("short-hosts")),
                        it.texts("short-paths").stream()
                                .flatMap(one -> path(one, Map.of()).stream())
                                .toList(),
                        Set.copyOf(it.words("guard")),
                        new HashSet<>(it.words("reserved")),
                        it.flag("fediverse"),
                        forms,
                        it.items("paths").stream()
                                .flatMap(one -> Fields.of(one, "a path", problems).stream())
                                .flatMap(
                                        one ->
                                                rule(one, forms, hosts.getFirst(), keepsCase)
                                                        .stream())
                                .toList());
        it.nothingElse();
        return Optional.of(rules);
    }

    private Platform platform(Fields it, String home) {
        var limits = it.fields("limits");
        var terms = it.fields("terms");
        var platform =
                new Platform(
                        it.needed("id"),
                        it.needed("name"),
                        it.oneOf("kind", Platform.Kind.class).orElse(Platform.Kind.WEBSITE),
                        it.words("aliases"),
                        it.text("formerly").orElse(null),
                        home,
                        it.flag("login"),
                        it.text("page-type").orElse(null),
                        limits.map(one -> number(one, "text")).orElse(null),
                        limits.map(one -> number(one, "alt")).orElse(null),
                        number(it, "age"),
                        terms.map(one -> one.needed("address")).orElse(null),
                        terms.flatMap(one -> one.date("dated")).orElse(null),
                        it.text("successor").orElse(null),
                        it.date("closed-on").orElse(null));
        limits.ifPresent(Fields::nothingElse);
        terms.ifPresent(Fields::nothingElse);
        return platform;
    }

    private @Nullable Integer number(Fields it, String name) {
        var value = it.value(name);
        if (value.isEmpty()) {
            return null;
        }
        if (value.get() instanceof Yaml.Number number && number.value().matches("[0-9]{1,6}")) {
            return Integer.valueOf(number.value());
        }
        problems.add(value.get().place(), "field '%s' must be a whole number".formatted(name));
        return null;
    }

    private Map<String, String> forms(Fields it) {
        var forms = new HashMap<String, String>();
        addForm(it, "handle", "", forms);
        it.fields("forms")
                .ifPresent(all -> all.names().forEach(name -> addForm(all, name, name, forms)));
        return forms;
    }

    private void addForm(Fields of, String field, String name, Map<String, String> forms) {
        of.textAt(field)
                .filter(it -> PlatformsReader.pattern(it, problems).isPresent())
                .ifPresent(it -> forms.put(name, it.value()));
    }

    private Optional<PathRule> rule(
            Fields it, Map<String, String> forms, String home, boolean platformKeepsCase) {
        var written = it.textAt("path");
        var path = written.flatMap(one -> path(one, forms));
        var host = it.text("host").orElse(null);
        var query = it.text("query").orElse(null);
        var hasHandle = !it.flag("without-handle");
        var form = forms.get(it.text("form").orElse(""));
        var rule =
                new PathRule(
                        host,
                        path.orElse(Pattern.compile("")),
                        query,
                        Pattern.compile(form == null ? "" : form),
                        it.oneOf("is", Thing.class).orElse(Thing.ACCOUNT),
                        hasHandle,
                        it.text("handle").orElse("{h}"),
                        "https://"
                                + (host != null ? host : it.flag("at-its-host") ? "{host}" : home)
                                + it.text("address").orElse("/{h}"),
                        keepsCase(it) || platformKeepsCase);
        it.nothingElse();
        if (path.isEmpty()) {
            return Optional.empty();
        }
        if (hasHandle && query == null && !path.get().pattern().contains("(?<h>")) {
            problems.add(
                    it.place(),
                    "where the handle stands isn't said; expected {h} or without-handle: true");
            return Optional.empty();
        }
        return Optional.of(rule);
    }

    private Optional<Pattern> path(Yaml.Text written, Map<String, String> forms) {
        try {
            return Optional.of(PathRule.path(written.value(), forms));
        } catch (PatternSyntaxException e) {
            problems.add(written.place(), "no path: " + e.getDescription());
            return Optional.empty();
        }
    }

    private boolean keepsCase(Fields it) {
        var word = it.text("case").orElse("");
        if (!word.isEmpty() && !word.equals("keep")) {
            problems.add(it.placeOf("case"), "'%s' is no case; expected keep".formatted(word));
        }
        return word.equals("keep");
    }
}
