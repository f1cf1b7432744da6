package org.chaperone.app;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says in a line why the application didn't start, instead of Spring's report. */
final class OneLineFailure implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        System.err.println("Chaperone can't start. " + analysis.getDescription());
    }
}
