package org.chaperone.app.photos;

import org.chaperone.screening.picture.PictureReport;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a picture that was sent, once the picture itself is gone.
 *
 * @param file SHA-256 of the copy that tells nothing but the picture, in hexadecimal digits; null when there is none
 * @param notCleaned why there is no such copy; empty when there is one
 * @param faces how many a counter saw; null when it didn't count
 */
public record PictureNote(
        PictureReport report, @Nullable String file, String notCleaned, @Nullable Integer faces) {

    /** Whether what leaves still tells where or with which camera it was taken; null when that isn't known. */
    @Nullable Boolean locationData() {
        return file == null ? report.locationData() : Boolean.FALSE;
    }
}
