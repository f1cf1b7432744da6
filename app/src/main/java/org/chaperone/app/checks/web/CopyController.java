package org.chaperone.app.checks.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Problems;
import org.chaperone.screening.picture.CleanCopy;
import org.chaperone.screening.picture.Picture;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Gives pictures back without what their files say beside the picture. */
@Controller
class CopyController {

    private record Named(String name, CleanCopy.Made copy) {}

    private final CheckPages pages;

    CopyController(CheckPages pages) {
        this.pages = pages;
    }

    @PostMapping("/check/copy")
    @May(Who.WORKERS)
    Object copy(
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = Uploads.NAME, required = false)
                    @Nullable List<MultipartFile> files,
            Viewer viewer)
            throws IOException {
        var problems = Problems.none();
        Uploads.judge(files, problems);
        var pictures = problems.isEmpty() ? Uploads.read(files) : List.<Picture>of();
        problems.unless(!pictures.isEmpty(), Uploads.NAME, "Choose the picture, then press again");
        var copies = new ArrayList<Named>();
        for (var picture : pictures) {
            switch (CleanCopy.of(picture.bytes())) {
                case CleanCopy.Made made -> copies.add(new Named(name(picture.name(), made), made));
                case CleanCopy.NotMade not ->
                        problems.add(
                                Uploads.NAME,
                                "No copy was made of %s. %s.".formatted(picture.name(), not.why()));
            }
        }
        if (!problems.isEmpty()) {
            return pages.putRight(Draft.of(sent), problems, viewer);
        }
        if (copies.size() == 1) {
            var made = copies.getFirst().copy();
            return file(copies.getFirst().name(), made.format().mediaType(), made.bytes());
        }
        return file("pictures-clean.zip", "application/zip", zipped(copies));
    }

    private static ResponseEntity<byte[]> file(String name, String type, byte[] bytes) {
        var disposition =
                ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(bytes);
    }

    private static String name(String original, CleanCopy.Made made) {
        var base = original.replaceAll("\\.\\w{1,5}$", "");
        return (base.isEmpty() ? "picture" : base) + "-clean" + made.format().ending();
    }

    private static byte[] zipped(List<Named> copies) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            for (int i = 0; i < copies.size(); i++) {
                zip.putNextEntry(new ZipEntry((i + 1) + "-" + copies.get(i).name()));
                zip.write(copies.get(i).copy().bytes());
                zip.closeEntry();
            }
        }
        return file.toByteArray();
    }
}
