package org.chaperone.app.directory.web;

import org.chaperone.app.directory.ColumnMaps;
import org.chaperone.app.directory.Importer;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Saved maps from a student system's columns to OneRoster's. */
@Controller
@RequestMapping("/imports/maps")
@May({Who.TECHNOLOGY, Who.RECORDS})
class MapsController {

    private final ColumnMaps maps;

    MapsController(ColumnMaps maps) {
        this.maps = maps;
    }

    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "") String name) {
        if (name.isEmpty()) {
            return Pages.show("directory/web/maps", MapsPage.fresh(maps.names()));
        }
        var map =
                maps.find(name)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Pages.show("directory/web/maps", MapsPage.of(maps.names(), name, map));
    }

    @PostMapping
    ModelAndView save(MapForm form, Viewer viewer) {
        var read = form.read();
        var faults =
                read.faults().isEmpty()
                        ? maps.save(form.nameGiven(), read.map(), Importer.of(viewer))
                        : read.faults();
        return faults.isEmpty()
                ? Pages.goTo("/imports/maps")
                : Pages.putRight("directory/web/maps", MapsPage.again(maps.names(), form, faults));
    }

    @PostMapping("/removal")
    ModelAndView remove(@RequestParam String name, Viewer viewer) {
        if (!maps.remove(name, Importer.of(viewer))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Pages.goTo("/imports/maps");
    }
}
