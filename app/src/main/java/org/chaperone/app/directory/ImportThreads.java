package org.chaperone.app.directory;

import java.util.concurrent.Executor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ImportThreads {

    /** One import at a time is enough; others wait for the lock in the database. */
    @Bean
    Executor importExecutor() {
        return work -> Thread.ofPlatform().name("roster-import").start(work);
    }
}
