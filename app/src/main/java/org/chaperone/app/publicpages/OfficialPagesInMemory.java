package org.chaperone.app.publicpages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.platforms.Found;
import org.chaperone.app.platforms.Platforms;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.OutletFilter;
import org.chaperone.app.registry.Registry;
import org.chaperone.app.ui.District;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What the district's official pages are, answered from memory. */
@Service
public class OfficialPagesInMemory {

    private static final int AT_ONCE = 500;

    private final Registry registry;
    private final Directory directory;
    private final Platforms platforms;
    private final District district;

    private volatile @Nullable OfficialIndex index;

    OfficialPagesInMemory(
            Registry registry, Directory directory, Platforms platforms, District district) {
        this.registry = registry;
        this.directory = directory;
        this.platforms = platforms;
        this.district = district;
    }

    /** Whether a pasted address is the district's. */
    public Verification verify(String pasted) {
        return index().verify(pasted);
    }

    /** All outlets that are or were in use, in order of names. */
    public List<Official> all() {
        return index().all();
    }

    /** Reads the register again. */
    public void refresh() {
        var units = units();
        var all = new ArrayList<Official>();
        var part = registry.list(OutletFilter.ALL, null, AT_ONCE);
        while (!part.isEmpty()) {
            part.forEach(it -> all.add(official(it, units)));
            part = registry.list(OutletFilter.ALL, part.getLast().id(), AT_ONCE);
        }
        index = new OfficialIndex(all, platforms);
    }

    private OfficialIndex index() {
        var made = index;
        if (made == null) {
            refresh();
            made = index;
        }
        if (made == null) {
            throw new IllegalStateException("The register can't be read");
        }
        return made;
    }

    private Official official(Outlet it, Map<@Nullable String, String> units) {
        var platform =
                platforms.at(it.address()) instanceof Found.On on ? on.platform().name() : null;
        return new Official(
                it.id(),
                it.name(),
                it.kind(),
                platform,
                it.address(),
                it.school(),
                units.getOrDefault(it.school(), district.name()),
                it.audience(),
                it.since(),
                it.closedAt());
    }

    private Map<@Nullable String, String> units() {
        var units = new HashMap<@Nullable String, String>();
        units.put(null, district.name());
        directory.schools().forEach(it -> units.put(it.id(), it.name()));
        return units;
    }
}
