package org.chaperone.app.photos.web;

import org.chaperone.app.photos.Pictures;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/** Reads what a photo check sends: the fields, the picture, and what was seen of a picture before. */
@Component
class SentPhotos {

    private final Pictures pictures;
    private final SeenPicture seen;

    SentPhotos(Pictures pictures, SeenPicture seen) {
        this.pictures = pictures;
        this.seen = seen;
    }

    PhotoForm form(
            MultiValueMap<String, String> sent,
            @Nullable MultipartFile file,
            Problems problems,
            Viewer viewer) {
        var form = PhotoForm.of(sent, seen.read(sent.getFirst(SeenPicture.NAME)));
        var school = viewer.schools().stream().sorted().findFirst().orElse(null);
        return Upload.of(file, problems)
                .map(it -> form.with(pictures.look(it, school)))
                .orElse(form);
    }
}
