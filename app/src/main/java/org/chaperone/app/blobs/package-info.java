/**
 * Files that must be kept as they are, such as the scan of a signed form: each under the SHA-256 of its bytes, in a folder. Who
 * may see one is for the capability to say that keeps its name.
 */
@NullMarked
@ApplicationModule(
        displayName = "Blobs",
        allowedDependencies = {})
package org.chaperone.app.blobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
