package org.chaperone.app.policies.web;

import java.util.List;
import java.util.Optional;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Tone;
import org.jspecify.annotations.Nullable;

/**
 * The information matrix: one cell, if it was chosen, and all of them for one closeness of identification.
 *
 * @param history how the district set the chosen cell over time, newest first
 * @param answer what the policy answers with the chosen cell
 * @param rows one for each kind of information, with a cell for each audience
 */
public record MatrixPage(
        CellChoice choice,
        List<Option> information,
        List<Option> audiences,
        List<Option> identifications,
        Optional<CellView> cell,
        List<CellView> history,
        Optional<Answer> answer,
        String closeness,
        List<Row> rows,
        boolean mayEdit) {

    public record Row(String information, List<CellView> cells) {}

    public record Answer(Tone tone, String word, List<String> reasons) {}

    /** What a select shows as chosen. */
    public static String chosen(@Nullable String value) {
        return value == null ? "" : value;
    }
}
