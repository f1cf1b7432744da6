package org.chaperone.app;

import org.chaperone.app.access.QuickPasswords;
import org.chaperone.app.database.EmbeddedPostgres;
import org.chaperone.app.directory.ImportThreads;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** What tests put in the place of the real: the shared database and a clock that they can set. */
@TestConfiguration
@Import(QuickPasswords.class)
public class TestParts {

    @Bean(destroyMethod = "")
    @Primary
    EmbeddedPostgres sharedPostgres() {
        return TestDatabase.server();
    }

    @Bean
    @Primary
    public TestClock testClock() {
        return new TestClock();
    }

    /** What is rolled back in the end must not be waited for by another thread. */
    @Bean
    @Primary
    ImportThreads atOnce() {
        return new ImportThreads() {
            @Override
            public void run(Runnable work) {
                work.run();
            }
        };
    }

    /** Tests run jobs by hand: see DueJobs. */
    @Bean
    DynamicPropertyRegistrar noJobsByThemselves() {
        return registry -> registry.add("chaperone.jobs.run", () -> "false");
    }

    @Bean
    DynamicPropertyRegistrar mailIntoTheBuild() {
        return registry -> registry.add("chaperone.mail.folder", () -> "target/mail");
    }

    /** Tests run in the module's folder; the packs stand at the root. */
    @Bean
    DynamicPropertyRegistrar theFolderOfPacks() {
        return registry -> registry.add("chaperone.packs", () -> "../packs");
    }

    @Bean
    DynamicPropertyRegistrar theFolderOfFiles() {
        return registry -> registry.add("chaperone.files", () -> "target/files");
    }

    @Bean
    DynamicPropertyRegistrar theKeyOfSealedLogins() {
        return registry ->
                registry.add(
                        "chaperone.escrow.key-file",
                        () ->
                                "target/keys/%d/escrow.json"
                                        .formatted(ProcessHandle.current().pid()));
    }

    @Bean
    DynamicPropertyRegistrar theKeyOfSeals() {
        return registry ->
                registry.add(
                        "chaperone.seal.key-file",
                        () -> "target/keys/%d/seal.txt".formatted(ProcessHandle.current().pid()));
    }

    /** The sites that tests audit are on this machine. */
    @Bean
    DynamicPropertyRegistrar sitesOfTests() {
        return registry -> {
            registry.add("chaperone.fetch.allowed-hosts", () -> "127.0.0.1");
            registry.add("chaperone.fetch.pause", () -> "0ms");
            registry.add("chaperone.fetch.timeout", () -> "5s");
        };
    }

    /** The tests of the browser start it by themselves. */
    @Bean
    DynamicPropertyRegistrar noBrowser() {
        return registry -> registry.add("chaperone.browser.program", () -> "none");
    }

    /** Lincoln Elementary has an official page, the other schools have none. */
    @Bean
    DynamicPropertyRegistrar officialPages() {
        return registry -> {
            registry.add(
                    "chaperone.official-pages.district", () -> "https://www.alderfalls.example");
            registry.add(
                    "chaperone.official-pages.schools.org-lincoln",
                    () -> "https://www.alderfalls.example/lincoln");
        };
    }
}
