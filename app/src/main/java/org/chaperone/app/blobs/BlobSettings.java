package org.chaperone.app.blobs;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings under {@code chaperone}.
 *
 * @param data the folder of everything that is kept
 * @param files where files are kept; the folder {@code files} in that of the data when not set
 */
@ConfigurationProperties("chaperone")
record BlobSettings(@Nullable Path data, @Nullable Path files) {

    Path folder() {
        if (files != null) {
            return files;
        }
        if (data != null) {
            return data.resolve("files");
        }
        throw new IllegalStateException("Set chaperone.files to the folder that keeps files");
    }
}
