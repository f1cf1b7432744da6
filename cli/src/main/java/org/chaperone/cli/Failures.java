package org.chaperone.cli;

import java.io.UncheckedIOException;
import org.chaperone.policy.reading.Rejected;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Says what went wrong in plain words on standard error: never a stack trace. */
final class Failures {

    static final int NEGATIVE = 1;
    static final int WRONG_USE = 2;
    static final int FAILURE = 3;

    private Failures() {}

    static int report(Exception e, CommandLine command, ParseResult parsed) {
        var err = command.getErr();
        switch (e) {
            case Rejected rejected -> {
                rejected.problems().forEach(err::println);
                err.flush();
                return WRONG_USE;
            }
            case UncheckedIOException io -> err.println("chaperone: " + io.getMessage());
            default -> err.println("chaperone: this should not have happened: " + e);
        }
        err.flush();
        return FAILURE;
    }
}
