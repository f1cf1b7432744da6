package org.chaperone.roster.oneroster;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The header of a file: which column stands where. */
final class Sheet {

    private static final Map<String, String> OTHER_SPELLINGS =
            Map.ofEntries(
                    Map.entry("agents", "agentsourcedids"),
                    Map.entry("begindate", "startdate"),
                    Map.entry("grade", "grades"),
                    Map.entry("orgsourcedid", "orgsourcedids"),
                    Map.entry("rolestartdate", "startdate"),
                    Map.entry("roleenddate", "enddate"),
                    Map.entry("schoolsourcedid", "orgsourcedids"),
                    Map.entry("sessionsourcedids", "termsourcedids"),
                    Map.entry("code", "coursecode"));

    final String file;
    private final List<String> header;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Map<String, Integer> metadata = new LinkedHashMap<>();
    private final Map<String, Integer> asked = new HashMap<>();

    Sheet(String file, List<String> header, Problems problems) {
        this.file = file;
        this.header = List.copyOf(header);
        for (int i = 0; i < header.size(); i++) {
            var name = header.get(i).strip();
            var key = name.toLowerCase(Locale.ROOT);
            if (key.startsWith("metadata.")) {
                metadata.put(name.substring("metadata.".length()), i);
            } else if (!key.isEmpty()
                    && places.putIfAbsent(OTHER_SPELLINGS.getOrDefault(key, key), i) != null) {
                problems.addFatal(
                        file, 1, i + 1, "column %s is there twice, expected once".formatted(name));
            }
        }
    }

    /** Reports each of the columns that is not there. */
    void require(List<String> columns, Problems problems) {
        for (var column : columns) {
            if (placeOf(column) < 0) {
                problems.addFatal(
                        file,
                        1,
                        0,
                        "column %s is missing, expected it among %s"
                                .formatted(column, String.join(", ", header)));
            }
        }
    }

    int width() {
        return header.size();
    }

    /** Where a column stands, from 0, or -1. */
    int placeOf(String column) {
        return asked.computeIfAbsent(column, this::look);
    }

    private int look(String column) {
        var key = column.toLowerCase(Locale.ROOT);
        return places.getOrDefault(OTHER_SPELLINGS.getOrDefault(key, key), -1);
    }

    /** The name of a column as this file spells it. */
    String spelled(int place) {
        return header.get(place);
    }

    Map<String, Integer> metadata() {
        return metadata;
    }
}
