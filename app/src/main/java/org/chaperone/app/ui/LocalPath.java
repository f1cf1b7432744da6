package org.chaperone.app.ui;

import org.jspecify.annotations.Nullable;

/** A path of this site to go on to. What came from outside may name some other site; then it is the start. */
public final class LocalPath {

    private LocalPath() {}

    public static String of(@Nullable String path) {
        return path != null && path.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*") ? path : "/";
    }
}
