package org.chaperone.app.schooltime.web;

import java.util.List;
import java.util.Optional;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Named;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.schooltime.Keeper;
import org.chaperone.app.schooltime.OutOfSight;
import org.chaperone.app.ui.Option;
import org.springframework.stereotype.Component;

/** The school that an address means. */
@Component
class Schools {

    private final Directory directory;

    Schools(Directory directory) {
        this.directory = directory;
    }

    List<Option> options() {
        return directory.schools().stream().map(it -> new Option(it.id(), it.name())).toList();
    }

    /**
     * @param id empty for the school of the viewer, or the first one; empty is given back when there are no schools yet
     * @throws OutOfSight for one that isn't there
     */
    Optional<Named> meant(String id, Viewer viewer) {
        var all = directory.schools();
        if (!id.isEmpty()) {
            return Optional.of(
                    all.stream()
                            .filter(it -> it.id().equals(id))
                            .findFirst()
                            .orElseThrow(OutOfSight::new));
        }
        return all.stream()
                .filter(it -> viewer.schools().contains(it.id()))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /**
     * @param id empty for the first school whose time the viewer keeps
     * @throws OutOfSight unless they keep its time
     */
    Named kept(String id, Viewer viewer) {
        var keeper = Keeper.of(viewer);
        return directory.schools().stream()
                .filter(it -> id.isEmpty() || it.id().equals(id))
                .filter(it -> keeper.keeps(it.id()))
                .findFirst()
                .orElseThrow(OutOfSight::new);
    }
}
