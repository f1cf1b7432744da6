package org.chaperone.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code import}: brings files into an installation, whether it runs or not. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Brings files into an installation, whether it runs or not.",
        subcommands = {ImportRoster.class, ImportConsents.class})
final class Import implements Runnable {

    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "What is to be imported? Expected: roster or consents");
    }
}
