package org.chaperone.app.directory.web;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.UUID;
import org.chaperone.app.directory.ColumnMaps;
import org.chaperone.app.directory.ImportWork;
import org.chaperone.app.directory.Importer;
import org.chaperone.app.directory.RosterImports;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The history of imports, and bringing files for a new one. */
@Controller
@May({Who.TECHNOLOGY, Who.RECORDS})
class ImportsController {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int LONGEST_NAME = 120;

    private final RosterImports imports;
    private final ImportWork work;
    private final ColumnMaps maps;
    private final DistrictTime time;

    ImportsController(RosterImports imports, ImportWork work, ColumnMaps maps, DistrictTime time) {
        this.imports = imports;
        this.work = work;
        this.maps = maps;
        this.time = time;
    }

    @GetMapping("/imports")
    ModelAndView index(@RequestParam(required = false) @Nullable UUID before) {
        return Pages.show("directory/web/imports", page(before, Problems.none()));
    }

    @PostMapping("/imports")
    ModelAndView create(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String map,
            Viewer viewer)
            throws IOException {
        var problems =
                Problems.none()
                        .unless(!file.isEmpty(), "file", "Choose the zip archive with the files.")
                        .unless(
                                isZip(file),
                                "file",
                                "This is no zip archive. Pack the CSV files into one.")
                        .unless(
                                map.isEmpty() || maps.names().contains(map),
                                "map",
                                "There is no such map any more.");
        if (!problems.isEmpty()) {
            return Pages.putRight("directory/web/imports", page(null, problems));
        }
        var by = Importer.of(viewer);
        var archive = Files.createTempFile("roster-", ".zip");
        file.transferTo(archive);
        var id = imports.start(name(file), map.isEmpty() ? null : map, by);
        work.read(id, archive, by);
        return Pages.goTo("/imports/" + id);
    }

    private ImportsPage page(@Nullable UUID before, Problems problems) {
        return ImportsPage.of(imports.latest(before), before != null, maps.names(), problems, time);
    }

    /** By what is in it, whatever it is called. */
    private static boolean isZip(MultipartFile file) throws IOException {
        if (file.isEmpty()) {
            return true;
        }
        try (var in = file.getInputStream()) {
            return Arrays.equals(in.readNBytes(ZIP.length), ZIP);
        }
    }

    private static String name(MultipartFile file) {
        var given = file.getOriginalFilename();
        var name =
                given == null
                        ? ""
                        : given.substring(
                                        Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\'))
                                                + 1)
                                .replaceAll("\\p{Cntrl}", "")
                                .strip();
        return name.isEmpty()
                ? "roster.zip"
                : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}
