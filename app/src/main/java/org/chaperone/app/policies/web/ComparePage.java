package org.chaperone.app.policies.web;

import java.util.List;
import java.util.Optional;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.policies.Search;
import org.chaperone.policy.Parameter;
import org.chaperone.policy.ParameterType;

/**
 * The same points across all policies.
 *
 * @param differ whether only points are shown on which two policies disagree
 * @param all how many points there are
 */
public record ComparePage(
        List<DistrictColumn> districts, List<Row> rows, String q, boolean differ, int all) {

    /**
     * @param values one a district, in their order; empty where a policy is silent
     */
    public record Row(ParameterType type, List<Optional<Parameter>> values) {

        /** Whether two that say something say different things. */
        public boolean differs() {
            return values.stream()
                            .flatMap(Optional::stream)
                            .map(Parameter::value)
                            .distinct()
                            .count()
                    > 1;
        }
    }

    static ComparePage of(Policies policies, String q, boolean differ) {
        var districts = DistrictColumn.all(policies);
        var search = Search.of(q);
        var rows =
                policies.library().parameters().values().stream()
                        .map(it -> row(it, districts))
                        .toList();
        return new ComparePage(
                districts,
                rows.stream()
                        .filter(it -> !differ || it.differs())
                        .filter(it -> fits(it, search))
                        .toList(),
                q,
                differ,
                rows.size());
    }

    private static Row row(ParameterType type, List<DistrictColumn> districts) {
        return new Row(
                type,
                districts.stream()
                        .map(it -> Optional.ofNullable(it.pack().parameters().get(type.name())))
                        .toList());
    }

    private static boolean fits(Row row, Search search) {
        var notes = new StringBuilder();
        row.values().forEach(it -> it.ifPresent(value -> notes.append(value.note()).append('\n')));
        return search.fits(row.type().name(), row.type().says(), notes.toString());
    }
}
