package org.chaperone.app.registry.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Named;
import org.chaperone.app.registry.OutletDraft;
import org.chaperone.app.ui.District;
import org.chaperone.app.ui.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What owns an outlet, by name: a school or the district. */
@Component
class Units {

    private final Directory directory;
    private final District district;

    Units(Directory directory, District district) {
        this.directory = directory;
        this.district = district;
    }

    /** Every school and the district, to choose from. */
    List<Option> all() {
        var all = new ArrayList<Option>();
        all.add(new Option(OutletDraft.DISTRICT, district.name()));
        directory.schools().forEach(it -> all.add(new Option(it.id(), it.name())));
        return all;
    }

    /** By the id of the school, or null. */
    Map<@Nullable String, String> names() {
        var names = new HashMap<@Nullable String, String>();
        names.put(null, district.name());
        for (Named school : directory.schools()) {
            names.put(school.id(), school.name());
        }
        return names;
    }
}
