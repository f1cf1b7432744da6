package org.chaperone.app;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(Application.class);
    private static final Path SOURCES = Path.of("src/main/java/org/chaperone/app");
    private static final Pattern TABLE_MADE = Pattern.compile("CREATE TABLE (\\w+)");

    @Test
    void dependencies_point_one_way() {
        MODULES.verify();
    }

    @Test
    void every_capability_is_in_the_order() {
        assertThat(MODULES.stream().map(it -> it.getIdentifier().toString()))
                .containsExactlyInAnyOrderElementsOf(Capabilities.IN_ORDER);
    }

    @Test
    void every_capability_migrates_after_those_it_leans_on() {
        for (var module : MODULES) {
            var here = Capabilities.IN_ORDER.indexOf(module.getIdentifier().toString());
            module.getDirectDependencies(MODULES)
                    .uniqueModules()
                    .map(it -> Capabilities.IN_ORDER.indexOf(it.getIdentifier().toString()))
                    .forEach(there -> assertThat(there).isLessThanOrEqualTo(here));
        }
    }

    @Test
    void tables_are_named_only_by_the_capability_that_made_them() {
        var owners = tableOwners();
        assertThat(owners).containsEntry("journal_entry", "journal");
        for (var file : sources("java", "jte").toList()) {
            owners.forEach(
                    (table, owner) -> {
                        if (!capabilityOf(file).equals(owner)
                                && !capabilityOf(file).equals("reports")) {
                            assertThat(sqlOf(file))
                                    .as("%s", file)
                                    .doesNotContainPattern(used(table));
                        }
                    });
        }
    }

    @Test
    void foreign_keys_point_down_the_order() {
        var owners = tableOwners();
        for (var file : sources("sql").toList()) {
            var here = Capabilities.IN_ORDER.indexOf(capabilityOf(file));
            owners.forEach(
                    (table, owner) -> {
                        if (Capabilities.IN_ORDER.indexOf(owner) > here) {
                            assertThat(text(file))
                                    .as("%s", file)
                                    .doesNotContainPattern(used(table));
                        }
                    });
        }
    }

    @Test
    void only_one_template_writes_forms() {
        assertThat(sources("jte").filter(it -> text(it).contains("<form")))
                .containsExactly(SOURCES.resolve("ui/form.jte"));
    }

    @Test
    void templates_escape_everything_and_handle_no_events() {
        for (var template : sources("jte").toList()) {
            assertThat(text(template))
                    .as("%s", template)
                    .doesNotContain("$unsafe{")
                    .doesNotContain("style=")
                    .doesNotContainPattern("<[^>]*\\son[a-z]+=");
        }
    }

    @Test
    void time_comes_from_the_clock() {
        for (var file : sources("java").toList()) {
            assertThat(text(file))
                    .as("%s", file)
                    .doesNotContainPattern(
                            "(Instant|LocalDate|LocalDateTime|ZonedDateTime|OffsetDateTime)\\.now\\(\\)")
                    .doesNotContain("Thread.sleep");
        }
    }

    /** Which capability made which table. */
    private static Map<String, String> tableOwners() {
        var owners = new HashMap<String, String>();
        sources("sql")
                .forEach(
                        file ->
                                TABLE_MADE
                                        .matcher(text(file))
                                        .results()
                                        .forEach(
                                                it -> owners.put(it.group(1), capabilityOf(file))));
        return owners;
    }

    private static Pattern used(String table) {
        return Pattern.compile(
                "\\b(FROM|JOIN|INTO|UPDATE|TABLE|REFERENCES|TRUNCATE)\\s+" + table + "\\b");
    }

    /** Text blocks and strings: where SQL stands in Java. */
    private static String sqlOf(Path file) {
        return Pattern.compile("(?s)\"\"\".*?\"\"\"|\"[^\"\n]*\"")
                .matcher(text(file))
                .results()
                .map(it -> it.group())
                .collect(joining("\n"));
    }

    private static String capabilityOf(Path file) {
        return SOURCES.relativize(file).getName(0).toString();
    }

    private static Stream<Path> sources(String... endings) {
        try (var files = Files.walk(SOURCES)) {
            return files
                    .filter(
                            it ->
                                    List.of(endings).stream()
                                            .anyMatch(end -> it.toString().endsWith("." + end)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
