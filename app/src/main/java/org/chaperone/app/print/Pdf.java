package org.chaperone.app.print;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Makes PDF files of templates. A template stands in {@code @template.print.paper(...)} and is given one record, {@code page};
 * it can't use what belongs to a request, such as the frame. Its style is {@code paper.css}, on US letter paper. Drawings are
 * inline SVG with a {@code <title>}. Nothing is loaded from outside the template.
 */
@Component
public class Pdf {

    private static final List<Face> FACES =
            List.of(
                    Face.of("Atkinson Next", 400, "next-regular.ttf"),
                    Face.of("Atkinson Next", 700, "next-bold.ttf"),
                    Face.of("Atkinson Mono", 400, "mono-regular.ttf"),
                    Face.of("DejaVu Sans", 400, "dejavu.ttf"),
                    Face.of("DejaVu Sans", 700, "dejavu-bold.ttf"));

    private static final String STYLE = new String(Face.read("paper.css"), StandardCharsets.UTF_8);

    private final TemplateEngine templates;
    private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();

    Pdf(TemplateEngine templates) {
        this.templates = templates;
        XRLog.setLoggingEnabled(false);
    }

    /**
     * @param template such as {@code notices/web/letters}
     * @param page what it shows, as {@code page}
     */
    public byte[] of(String template, Object page) {
        var file = new ByteArrayOutputStream();
        write(template, page, file);
        return file.toByteArray();
    }

    /** The reply to a request, with the file to save under this name, such as {@code letters.pdf}. */
    public ModelAndView show(String template, Object page, String name) {
        var file = of(template, page);
        return new ModelAndView(
                (model, request, response) -> {
                    response.setContentType(MediaType.APPLICATION_PDF_VALUE);
                    response.setHeader(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment().filename(name).build().toString());
                    response.setContentLength(file.length);
                    response.getOutputStream().write(file);
                });
    }

    /** Writes the file as {@link #of}, and leaves the stream open. */
    public void write(String template, Object page, OutputStream file) {
        var html = new StringOutput(16_384);
        templates.render(template + ".jte", page, html);
        var document = Jsoup.parse(html.toString());
        document.head().appendElement("style").appendChild(new DataNode(STYLE));
        var builder = new PdfRendererBuilder();
        FACES.forEach(
                face ->
                        builder.useFont(
                                face::stream,
                                face.family(),
                                face.weight(),
                                FontStyle.NORMAL,
                                true));
        try (var drawings = new BatikSVGDrawer()) {
            builder.usePdfUaAccessibility(true)
                    .useCacheStore(CacheStore.PDF_FONT_METRICS, metrics)
                    .useExternalResourceAccessControl(
                            (address, type) -> address.startsWith("data:"),
                            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useSVGDrawer(drawings)
                    .withW3cDocument(new W3CDom().fromJsoup(document), "")
                    .toStream(file)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
