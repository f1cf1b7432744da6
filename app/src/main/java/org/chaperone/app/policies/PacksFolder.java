package org.chaperone.app.policies;

import java.nio.file.Path;
import org.chaperone.policy.pack.PackLibrary;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads every pack at the start; one that is broken stops it, with all that is wrong. */
@Configuration
class PacksFolder {

    /** The folder of {@code chaperone.packs}, or {@code packs} where Chaperone is installed. */
    @Bean
    PackLibrary packLibrary(
            @Value("${chaperone.packs:}") String folder, @Value("${chaperone.home:.}") Path home) {
        return PackLibrary.read(folder.isBlank() ? home.resolve("packs") : Path.of(folder));
    }
}
