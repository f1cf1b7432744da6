package org.chaperone.app.publicpages;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings under {@code chaperone.seal}.
 *
 * @param keyFile the file that has the key by which seals are signed; {@code keys/seal.txt} in the data folder when not set
 */
@ConfigurationProperties("chaperone.seal")
record SealSettings(@Nullable Path keyFile) {}
