package org.chaperone.app.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.JOAN;
import static org.chaperone.app.families.Home.body;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chaperone.app.AppTest;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.roster.generator.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppTest
class FamilyLettersTest {

    @Autowired MockMvcTester mvc;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired JdbcClient db;

    private Home home;

    @BeforeEach
    void load() {
        directory.load(Cast.roster(), Actor.system("test"));
        Adopted.by(policies, "wilmington-ma");
        db.sql("DELETE FROM throttle").update();
        home = new Home(mvc, db);
    }

    @Test
    void the_code_on_a_printed_letter_opens_the_families_page() throws Exception {
        var reply = home.pdf(JOAN, "g-elena");

        assertThat(reply).hasStatusOk().hasContentType("application/pdf");
        try (var letters = Loader.loadPDF(reply.getResponse().getContentAsByteArray())) {
            assertThat(letters.getNumberOfPages()).isEqualTo(1);
            assertThat(words(letters)).contains("Elena Torres", "Your district");
            var link = code(letters, 0);
            assertThat(words(letters)).contains(link.substring(link.length() - 40));
            assertThat(home.enter(link.substring(link.indexOf("/f/")))).hasStatus3xxRedirection();
        }
    }

    @Test
    void each_adult_has_a_sheet_in_both_languages() throws Exception {
        var reply = home.pdf(JOAN, "g-elena", "t-tom");

        try (var letters = Loader.loadPDF(reply.getResponse().getContentAsByteArray())) {
            assertThat(letters.getNumberOfPages()).isEqualTo(2);
            assertThat(code(letters, 0)).isNotEqualTo(code(letters, 1));
            assertThat(words(letters)).contains("until", "hasta");
        }
    }

    @Test
    void nobody_gets_a_file_of_no_letters() {
        assertThat(body(home.pdf(JOAN, "g-nobody"))).contains("Nobody is left");
    }

    private static String words(PDDocument letters) throws IOException {
        return new PDFTextStripper().getText(letters).replaceAll("\\s+", " ");
    }

    private static String code(PDDocument letters, int page) throws Exception {
        var image = new PDFRenderer(letters).renderImageWithDPI(page, 150);
        var plain =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        plain.createGraphics().drawImage(image, 0, 0, null);
        var pixels =
                plain.getRGB(0, 0, plain.getWidth(), plain.getHeight(), null, 0, plain.getWidth());
        var source = new RGBLuminanceSource(plain.getWidth(), plain.getHeight(), pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    }
}
