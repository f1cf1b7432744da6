package org.chaperone.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.chaperone.app.database.DatabaseNotStarted;
import org.chaperone.app.database.RunningDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The application without its pages and without running jobs: what a command causes is done by the next that serves. */
@EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
@ComponentScan(
        basePackageClasses = CommandContext.class,
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.web\\..*"),
            @ComponentScan.Filter(
                    type = FilterType.ASSIGNABLE_TYPE,
                    classes = {Application.class, Serve.class})
        })
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
        settings.put("chaperone.jobs.run", false);
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
