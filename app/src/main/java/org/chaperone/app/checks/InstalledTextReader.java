package org.chaperone.app.checks;

import java.time.Duration;
import org.chaperone.screening.picture.Tesseract;
import org.chaperone.screening.picture.TextReader;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The text reader of this machine, if it has one; looked for when the first picture comes. */
@Component
class InstalledTextReader implements TextReader {

    private final String program;
    private volatile @Nullable TextReader found;

    /**
     * @param program name or path of tesseract; {@code none} to do without
     */
    InstalledTextReader(@Value("${chaperone.text-reader:tesseract}") String program) {
        this.program = program;
    }

    @Override
    public Result read(byte[] picture, Duration within) {
        var reader = found;
        if (reader == null) {
            reader =
                    program.equals("none")
                            ? NONE
                            : Tesseract.at(program).map(TextReader.class::cast).orElse(NONE);
            found = reader;
        }
        return reader.read(picture, within);
    }
}
