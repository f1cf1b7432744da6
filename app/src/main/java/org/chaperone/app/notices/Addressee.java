package org.chaperone.app.notices;

import java.util.List;
import org.chaperone.policy.notice.Language;
import org.jspecify.annotations.Nullable;

/** Somebody who is to be told about a student; see {@link GuardianNotice}. */
record Addressee(
        String student,
        String child,
        String adult,
        String guardian,
        @Nullable String email,
        List<Language> languages,
        boolean secret) {

    /** The same guardian and child, whatever is known of them. */
    record Key(String student, String adult) {}

    Key key() {
        return new Key(student, adult);
    }
}
