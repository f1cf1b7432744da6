package org.chaperone.app.photos;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.chaperone.app.checks.Checks;
import org.chaperone.screening.faces.FaceCount;
import org.chaperone.screening.faces.FaceCounter;
import org.chaperone.screening.picture.CleanCopy;
import org.chaperone.screening.picture.Picture;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;

/** Looks into a picture that was sent, and lets it go. */
@Service
@EnableConfigurationProperties(PhotoSettings.class)
public class Pictures {

    private final Checks checks;
    private final PhotoSettings settings;
    private final Supplier<FaceCounter> counter = SingletonSupplier.of(FaceCounter::new);

    Pictures(Checks checks, PhotoSettings settings) {
        this.checks = checks;
        this.settings = settings;
    }

    /**
     * @param school id of the school whose outlet it appears on; null for the district's
     */
    public PictureNote look(Picture picture, @Nullable String school) {
        var report = checks.look(List.of(picture), school).getFirst();
        return switch (CleanCopy.of(picture.bytes())) {
            case CleanCopy.Made made ->
                    new PictureNote(
                            report.withoutWordsInTheFile(), digest(made.bytes()), "", faces(made));
            case CleanCopy.NotMade not -> new PictureNote(report, null, not.why(), null);
        };
    }

    private @Nullable Integer faces(CleanCopy.Made picture) {
        if (!settings.countFaces()) {
            return null;
        }
        return switch (counter.get().count(picture)) {
            case FaceCount.Counted(int faces) -> faces;
            case FaceCount.NotCounted _ -> null;
        };
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
