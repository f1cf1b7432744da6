package org.chaperone.app.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTest {

    @TempDir Path compiled;
    @TempDir Path templates;

    private Pdf pdf;

    @BeforeEach
    void templates() throws IOException {
        Files.createDirectories(templates.resolve("print"));
        Files.copy(
                Path.of("src/main/java/org/chaperone/app/print/paper.jte"),
                templates.resolve("print/paper.jte"));
        pdf =
                new Pdf(
                        TemplateEngine.create(
                                new DirectoryCodeResolver(templates), compiled, ContentType.Html));
    }

    @Test
    void names_of_many_countries_are_all_there() throws IOException {
        var names = "José Martínez-Ruiz, Nguyễn Thị Ánh, Łukasz Żak, Γιώργος, Жанна, D’Angelo ✓";

        try (var document = read("<p>${page}</p>", names)) {
            assertThat(words(document)).contains(names).doesNotContain("#");
        }
    }

    @Test
    void what_somebody_wrote_stays_words() throws IOException {
        try (var document = read("<p>${page}</p>", "<b>5 < 6 & \"so\"</b>")) {
            assertThat(words(document)).contains("<b>5 < 6 & \"so\"</b>");
        }
    }

    @Test
    void it_can_be_read_aloud_and_looks_the_same_everywhere() throws IOException {
        try (var document = read("<h1>Letter</h1><p>${page}</p><code>A-1</code>", "Dear Elena")) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("es");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Una carta");
            for (var name : document.getPage(0).getResources().getFontNames()) {
                assertThat(document.getPage(0).getResources().getFont(name).isEmbedded())
                        .as(name.getName())
                        .isTrue();
            }
            assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(792);
            assertThat(catalog.getCOSObject().containsKey(COSName.METADATA)).isTrue();
        }
    }

    @Test
    void each_sheet_begins_a_page() throws IOException {
        var sheets =
                "<div class=\"sheet\"><p>${page} 1</p></div><div class=\"sheet\"><p>${page} 2</p></div>";

        try (var document = read(sheets, "Letter")) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void nothing_is_loaded_from_outside_the_template() throws IOException {
        var asked = new AtomicInteger();
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    asked.incrementAndGet();
                    exchange.close();
                });
        server.start();
        try {
            var secret =
                    Files.writeString(templates.resolve("secret.css"), "p { content: 'leak' }");
            var outside = "http://127.0.0.1:" + server.getAddress().getPort();
            var content =
                    """
                    <link rel="stylesheet" href="%2$s"><img src="%1$s/a.png" alt="a"><img src="%2$s" alt="b">
                    <div style="background: url(%1$s/b.png)">${page}</div>
                    <svg width="9mm" height="9mm" alt="c"><image href="%1$s/c.png" width="9" height="9"/></svg>
                    """
                            .formatted(outside, secret.toUri());
            try (var document = read(content, "Still a letter")) {
                assertThat(words(document)).contains("Still a letter").doesNotContain("leak");
            }
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void several_are_made_at_once() throws Exception {
        template("<p>${page}</p>");
        var names = List.of("Emma", "Noah", "Aisha", "Luca", "Sofia", "Jaden");
        try (var threads = Executors.newFixedThreadPool(3)) {
            var made =
                    threads.invokeAll(
                            names.stream()
                                    .map(it -> (Callable<byte[]>) () -> pdf.of("letter", it))
                                    .toList());
            for (var i = 0; i < names.size(); i++) {
                try (var document = Loader.loadPDF(made.get(i).get())) {
                    assertThat(words(document)).contains(names.get(i));
                }
            }
        }
    }

    private PDDocument read(String content, String page) throws IOException {
        template(content);
        return Loader.loadPDF(pdf.of("letter", page));
    }

    private void template(String content) throws IOException {
        Files.writeString(
                templates.resolve("letter.jte"),
                """
                @param String page
                @template.print.paper(title = "Una carta", about = "For tests", language = "es", content = @`
                %s
                `)
                """
                        .formatted(content));
    }

    private static String words(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
}
