package org.chaperone.app.policies;

import java.nio.file.Files;
import java.nio.file.Path;
import org.chaperone.policy.Pack;
import org.chaperone.policy.pack.PackLibrary;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the packs are: the folder of {@code chaperone.packs}, or {@code packs} where Chaperone is installed. */
@Configuration
@EnableConfigurationProperties(OfficialPages.class)
class PacksFolder {

    private final Path folder;

    PacksFolder(
            @Value("${chaperone.packs:}") String folder, @Value("${chaperone.home:.}") Path home) {
        this.folder = folder.isBlank() ? home.resolve("packs") : Path.of(folder);
    }

    /** Reads every pack at the start; one that is broken stops it, with all that is wrong. */
    @Bean
    PackLibrary packLibrary() {
        return PackLibrary.read(folder);
    }

    /** The folder that an edition stands in. */
    Path of(Pack pack) {
        var own = folder.resolve(pack.id());
        var edition = own.resolve("editions").resolve(pack.edition().id());
        return Files.isDirectory(edition) ? edition : own;
    }
}
