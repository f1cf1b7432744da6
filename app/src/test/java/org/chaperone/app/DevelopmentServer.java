package org.chaperone.app;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The application with templates and assets read from the sources at each request; what {@code bin/dev} runs. */
public final class DevelopmentServer {

    private static final Path SOURCES = Path.of("app/src/main");

    private DevelopmentServer() {}

    public static void main(String[] words) {
        System.setProperty("chaperone.assets", "file:" + SOURCES.resolve("resources/assets") + "/");
        System.setProperty("chaperone.assets.keep", "false");
        SpringApplication.from(Application::main).with(Templates.class).run(words);
    }

    @TestConfiguration
    static class Templates {

        @Bean
        @Primary
        TemplateEngine templatesFromSources() {
            var engine =
                    TemplateEngine.create(
                            new DirectoryCodeResolver(SOURCES.resolve("java/org/chaperone/app")),
                            Path.of("target/dev/templates"),
                            ContentType.Html,
                            DevelopmentServer.class.getClassLoader());
            engine.setTrimControlStructures(true);
            return engine;
        }
    }
}
