package org.chaperone.policy.pack;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chaperone.policy.ParameterType;
import org.chaperone.policy.reading.Fields;
import org.chaperone.policy.reading.Problems;

/** Reads {@code parameters.yaml}: by name what it settles ({@code says}) and the values it takes ({@code of}). */
final class ParametersReader {

    private final Problems problems;

    ParametersReader(Problems problems) {
        this.problems = problems;
    }

    Map<String, ParameterType> read(Path folder) {
        var types = new LinkedHashMap<String, ParameterType>();
        var root = new Documents(folder, problems).yaml(folder.resolve("parameters.yaml"));
        root.flatMap(it -> Fields.of(it, "the list of parameters", problems))
                .ifPresent(
                        all -> {
                            for (var name : all.names()) {
                                all.fields(name)
                                        .ifPresent(
                                                it -> {
                                                    types.put(
                                                            name,
                                                            new ParameterType(
                                                                    name,
                                                                    it.needed("says"),
                                                                    it.words("of")));
                                                    it.nothingElse();
                                                });
                            }
                        });
        return types;
    }
}
