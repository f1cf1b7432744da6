package org.chaperone.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** What can be set is what is documented. */
class SettingsTest {

    private static final Path DOCUMENTED = Path.of("../docs/operating.md");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern READ =
            Pattern.compile(
                    "\\$\\{(chaperone\\.[a-z.-]+)|BooleanProperty\\(\"(chaperone\\.[a-z.-]+)\"");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(chaperone\\.[^`]+)` \\|(.*)$");

    @Test
    void every_setting_that_is_read_is_documented_and_no_other() throws IOException {
        var read = new TreeSet<>(valuesRead());
        read.addAll(defaults().keySet());

        assertThat(read).contains("chaperone.packs", "chaperone.official-pages.schools");
        assertThat(documented().keySet()).isEqualTo(read);
    }

    @ParameterizedTest
    @MethodSource("withDefault")
    void the_default_stands_beside_it(String setting, String value) throws IOException {
        assertThat(documented().get(setting)).as(setting).contains("`" + value + "`");
    }

    @Test
    void the_page_of_a_school_is_set_in_a_file_as_the_documentation_shows_it() throws IOException {
        var shown = Files.readString(DOCUMENTED);

        assertThat(shown).contains("official-pages:", "schools:", "org-lincoln:");
    }

    static Stream<Object[]> withDefault() {
        return defaults().entrySet().stream()
                .filter(it -> !it.getValue().isEmpty())
                .map(it -> new Object[] {it.getKey(), it.getValue()});
    }

    private static List<String> valuesRead() throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                READ.matcher(Files.readString(file))
                        .results()
                        .map(it -> Objects.requireNonNullElse(it.group(1), it.group(2)))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** Of each setting that a record takes: its default, or nothing. */
    private static Map<String, String> defaults() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        var defaults = new TreeMap<String, String>();
        for (var found : scanner.findCandidateComponents("org.chaperone.app")) {
            var type = type(Objects.requireNonNull(found.getBeanClassName()));
            var prefix = type.getAnnotation(ConfigurationProperties.class).value();
            var components = type.getRecordComponents();
            for (var i = 0; i < components.length; i++) {
                defaults.put(prefix + "." + dashed(components[i].getName()), value(type, i));
            }
        }
        return defaults;
    }

    /** The annotation of a record's component is found on the parameter of its constructor. */
    private static String value(Class<?> type, int component) {
        var constructor = type.getDeclaredConstructors()[0];
        var value = constructor.getParameters()[component].getAnnotation(DefaultValue.class);
        return value == null ? "" : String.join(",", value.value());
    }

    private static String dashed(String name) {
        var dashed = name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return ConfigurationPropertyName.of(dashed).toString();
    }

    private static Map<String, String> documented() throws IOException {
        var rows = new TreeMap<String, String>();
        ROW.matcher(Files.readString(DOCUMENTED))
                .results()
                .forEach(it -> assertThat(rows.put(it.group(1), it.group(2))).isNull());
        return rows;
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
