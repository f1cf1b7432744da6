package org.chaperone.check;

import java.util.List;
import org.chaperone.policy.Decision;
import org.chaperone.policy.question.Post;
import org.chaperone.screening.Finding;

/**
 * What came of a check.
 *
 * @param findings what screening saw, in the order of fields and places
 * @param facts what the decision rests on
 */
public record Checked(List<Finding> findings, Post facts, Decision decision) {

    public Checked {
        findings = List.copyOf(findings);
    }
}
