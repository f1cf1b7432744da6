package org.chaperone.app;

import org.chaperone.app.database.DatabaseNotStarted;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

final class DatabaseNotStartedAnalyzer extends AbstractFailureAnalyzer<DatabaseNotStarted> {

    @Override
    protected FailureAnalysis analyze(Throwable root, DatabaseNotStarted cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
