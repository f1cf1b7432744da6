package org.chaperone.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chaperone.policy.pack.PackLibrary;

/** A small pack written to a folder, for tests that read it back. */
public final class PackOnDisk {

    public static final String CLAUSES =
            """
            - { id: T-1, section: One, says: No friends., kind: prohibition, object: account, mode: decide, feature: contact-channel-decision, acceptance: deny }
            - { id: T-2, section: Two, says: Own children., kind: exception, object: account, mode: decide, feature: contact-channel-decision, acceptance: allow }
            - { id: T-3, section: Three, says: Mind the grade., kind: obligation, object: email, mode: decide, feature: contact-channel-decision, acceptance: deny }
            """;

    private static final String HEAD =
            """
            id: town
            name: Town Schools
            title: Policy 1
            prefix: T-
            edition: { id: "2026", effective: 2026-01-01 }
            """;

    private final Path folder;

    public PackOnDisk(Path folder) {
        this.folder = folder;
        write(
                "parameters.yaml",
                "consent.publish: { says: What silence means, of: [opt-in, opt-out] }\n");
        write("town/pack.yaml", HEAD);
        write("town/clauses.yaml", CLAUSES);
    }

    public PackOnDisk head(String more) {
        return write("town/pack.yaml", HEAD + more);
    }

    public PackOnDisk rules(String yaml) {
        return write("town/rules/rules.yaml", yaml);
    }

    public PackOnDisk defaults(String yaml) {
        return write("_defaults/rules/rules.yaml", yaml);
    }

    public PackOnDisk write(String file, String text) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PackLibrary read() {
        return PackLibrary.read(folder);
    }

    public Decider decider() {
        return new Decider(read().current("town").orElseThrow());
    }
}
