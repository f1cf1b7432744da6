package org.chaperone.app.policies.web;

import java.util.List;
import java.util.Optional;
import org.chaperone.app.ui.Clause;

/**
 * One clause with all that there is to it.
 *
 * @param elsewhere clauses of other policies that differ on the point, each with its district
 */
public record ClausePage(
        ProvisionView provision,
        List<Elsewhere> elsewhere,
        Optional<String> before,
        Optional<String> after) {

    public record Elsewhere(String district, Clause clause) {}
}
