package org.chaperone.app.schooltime.reading;

import java.util.List;

/**
 * What came of reading a file.
 *
 * @param found of use only without problems
 */
public record Reading<T>(List<T> found, List<FileProblem> problems) {

    public boolean isWhole() {
        return problems.isEmpty();
    }
}
