package org.chaperone.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.chaperone.app.database.DatabaseNotStarted;
import org.chaperone.app.database.RunningDatabase;
import org.chaperone.app.ui.District;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** What a command needs of the application: the database, the journal and the directory; no pages. */
@EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
@EnableConfigurationProperties(District.class)
@ComponentScan(
        basePackages = {
            "org.chaperone.app.database",
            "org.chaperone.app.journal",
            "org.chaperone.app.directory"
        },
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.web\\..*"))
@Import(Capabilities.class)
class CommandContext {

    /**
     * Starts on this data folder: with a database of its own, or beside the application that has it.
     *
     * @throws DatabaseNotStarted when neither can be
     */
    static ConfigurableApplicationContext start(Path data) {
        var settings = new LinkedHashMap<String, Object>();
        settings.put("chaperone.data", data.toAbsolutePath().normalize().toString());
        settings.put("logging.file.name", data.resolve("import.log").toString());
        settings.put("logging.threshold.console", "off");
        if (hasDatabaseElsewhere()) {
            if (setting("chaperone.database.app-password") == null) {
                throw new DatabaseNotStarted(
                        "Beside other nodes the application's role needs a password of its own: set chaperone.database.app-password.");
            }
        } else {
            RunningDatabase.of(data)
                    .ifPresent(
                            it -> {
                                settings.put("chaperone.database.url", it.url());
                                settings.put("chaperone.database.password", it.password());
                                settings.put("chaperone.database.borrowed", true);
                                settings.put("spring.flyway.enabled", false);
                            });
        }
        return new SpringApplicationBuilder(CommandContext.class)
                .web(WebApplicationType.NONE)
                .properties(settings)
                .run();
    }

    private static boolean hasDatabaseElsewhere() {
        return setting("chaperone.database.url") != null;
    }

    private static @Nullable String setting(String name) {
        var property = System.getProperty(name);
        return property != null
                ? property
                : System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_').replace("-", ""));
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
