package org.chaperone.app;

import org.chaperone.policy.reading.Rejected;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lists what is wrong with the policy packs, a line each. */
final class PacksRefusedAnalyzer extends AbstractFailureAnalyzer<Rejected> {

    @Override
    protected FailureAnalysis analyze(Throwable root, Rejected cause) {
        return new FailureAnalysis(
                "The policy packs can't be used as they are:\n" + cause.getMessage(), null, cause);
    }
}
