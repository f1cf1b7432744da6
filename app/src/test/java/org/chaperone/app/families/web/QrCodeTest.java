package org.chaperone.app.families.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

    private static final int SCALE = 8;
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080/f/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "https://chaperone.alderfalls.example/f/q7Jx-_0aZ9q7Jx-_0aZ9q7Jx-_0aZ9q7Jx-_0aZ9abc"
            })
    void a_phone_reads_from_the_picture_what_was_put_in(String address) throws ReaderException {
        var code = QrCode.of(address);

        assertThat(read(code)).isEqualTo(address);
    }

    /** Draws the path as a browser would, and reads the picture. */
    private static String read(QrCode code) throws ReaderException {
        var side = code.size() * SCALE;
        var pixels = new int[side * side];
        Arrays.fill(pixels, 0xffffff);
        MODULE.matcher(code.path())
                .results()
                .forEach(
                        it -> {
                            var left = Integer.parseInt(it.group(1)) * SCALE;
                            var top = Integer.parseInt(it.group(2)) * SCALE;
                            for (var y = top; y < top + SCALE; y++) {
                                Arrays.fill(pixels, y * side + left, y * side + left + SCALE, 0);
                            }
                        });
        var bitmap =
                new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        return new QRCodeReader().decode(bitmap).getText();
    }
}
