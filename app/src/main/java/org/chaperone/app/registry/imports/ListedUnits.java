package org.chaperone.app.registry.imports;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Named;
import org.chaperone.app.registry.OutletDraft;
import org.chaperone.app.ui.District;
import org.springframework.stereotype.Component;

/** Finds the school or the district that a line names, and who answers for what stands in it. */
@Component
class ListedUnits {

    private final Directory directory;
    private final District district;

    ListedUnits(Directory directory, District district) {
        this.directory = directory;
        this.district = district;
    }

    /** What a draft has for each name and id, these in lower case. */
    Map<String, String> byName() {
        var units = new HashMap<String, String>();
        for (Named it : directory.schools()) {
            units.put(lower(it.name()), it.id());
            units.put(lower(it.id()), it.id());
        }
        units.put(lower(district.name()), OutletDraft.DISTRICT);
        units.put(OutletDraft.DISTRICT, OutletDraft.DISTRICT);
        return units;
    }

    /** Empty when it can't be told, which is a problem. */
    String unit(OutletSheet.Line line, Map<String, String> byName, Consumer<String> problem) {
        var named = several(line.at(ListColumn.AGENCIES), "[|;]");
        if (named.size() != 1) {
            problem.accept(
                    named.isEmpty()
                            ? "agencies: names nobody; name the school, or the district"
                            : "agencies: names %d; name one school, or the district"
                                    .formatted(named.size()));
            return "";
        }
        var unit = byName.getOrDefault(lower(named.getFirst()), "");
        if (unit.isEmpty()) {
            problem.accept(
                    "agencies: '%s' is no school here; write its name as the directory has it"
                            .formatted(Matching.shortened(named.getFirst(), 40)));
        }
        return unit;
    }

    /** The first of the contacts who works here, by their id; empty when nobody does, which is a problem. */
    String owner(OutletSheet.Line line, Consumer<String> problem) {
        var contacts = several(line.at(ListColumn.CONTACTS), "[|;,]");
        var owner =
                contacts.stream()
                        .map(directory::staffCalled)
                        .filter(it -> it.size() == 1)
                        .map(it -> it.getFirst().id())
                        .filter(it -> !directory.colleagues(List.of(it)).isEmpty())
                        .findFirst();
        if (owner.isEmpty()) {
            problem.accept(
                    contacts.isEmpty()
                            ? "contacts: names nobody; give the e-mail address of who answers for it"
                            : "contacts: has nobody who works here; give the e-mail address of who answers for it");
        }
        return owner.orElse("");
    }

    private static List<String> several(String cell, String between) {
        return Arrays.stream(cell.split(between))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
