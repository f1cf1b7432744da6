package org.chaperone.app.registry;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who can get into an outlet.
 *
 * @param provenAt when somebody last signed in with the district's access, or null for never
 * @param findings what is to be put right, in words; none when all is well or the policy asks for none of it
 */
public record AccessState(
        List<Administrator> administrators, @Nullable Instant provenAt, List<String> findings) {

    public AccessState {
        administrators = List.copyOf(administrators);
        findings = List.copyOf(findings);
    }
}
