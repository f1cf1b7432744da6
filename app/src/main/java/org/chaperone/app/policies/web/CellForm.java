package org.chaperone.app.policies.web;

import java.util.List;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;

/** Setting a cell of the information matrix for the district. */
public record CellForm(
        CellChoice choice,
        CellView now,
        String cell,
        String because,
        List<Option> cells,
        Problems problems) {}
