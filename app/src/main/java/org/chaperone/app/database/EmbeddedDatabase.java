package org.chaperone.app.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The application's own server, started only when no other is named. */
@Configuration
@Lazy
class EmbeddedDatabase {

    @Bean
    DataFolder dataFolder(@Value("${chaperone.data}") Path folder) {
        return DataFolder.take(folder);
    }

    @Bean
    EmbeddedPostgres embeddedPostgres(DataFolder folder) {
        return EmbeddedPostgres.start(folder);
    }
}
