package org.chaperone.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One run of the command line on the product's own packs, with what it printed. */
record Run(int exit, String out, String err) {

    static Run of(String... arguments) {
        return with("", arguments);
    }

    static Run with(String input, String... arguments) {
        return with(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    static Run with(byte[] input, String... arguments) {
        return run(input, "--packs=../packs", arguments);
    }

    /** With a folder of packs of one's own. */
    static Run onPacks(Path packs, String input, String... arguments) {
        return run(input.getBytes(StandardCharsets.UTF_8), "--packs=" + packs, arguments);
    }

    private static Run run(byte[] input, String packs, String[] arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var all = new ArrayList<>(List.of(arguments));
        all.add(packs);
        var exit =
                Chaperone.commandLine(new ByteArrayInputStream(input), out, err)
                        .execute(all.toArray(String[]::new));
        return new Run(
                exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
