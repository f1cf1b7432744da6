package org.chaperone.app.audits;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.chaperone.app.audits.page.Looking;
import org.chaperone.app.ui.District;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What helps a page to be as it is wanted: a notice to visitors, an e-mail signature, and a look at one. */
@Service
public class PageKit {

    private static final int SIDE = 96;

    private final Marks marks;
    private final Subjects subjects;
    private final Looking looking;
    private final Judging judging;
    private final District district;

    PageKit(Marks marks, Subjects subjects, Looking looking, Judging judging, District district) {
        this.marks = marks;
        this.subjects = subjects;
        this.looking = looking;
        this.judging = judging;
        this.district = district;
    }

    /**
     * What stands in a signature.
     *
     * @param school of which the mascot is taken, or null for the district's own
     */
    public record Signer(
            String name, String title, String unit, @Nullable String school, String phone) {}

    /**
     * A notice to visitors with all its parts.
     *
     * @param unit the school or office
     * @param maintainer who maintains the page
     * @param purpose to follow "is intended to", such as "share news of our school"
     */
    public String disclaimer(String unit, String maintainer, String purpose) {
        return """
        This page of %s is maintained by %s. It is intended to %s. %s is part of %s.

        Comments are welcome. Comments that insult, threaten, discriminate, name students, sell or campaign, or have nothing to do with \
        the subject are removed.

        We link to other sites for your convenience. %s does not endorse them, and isn't answerable for what stands there.

        %s is not responsible for content that users write. The opinions of users are their own and may differ from those of %s.
        """
                .formatted(
                        unit,
                        maintainer,
                        purpose,
                        unit,
                        district.name(),
                        district.name(),
                        district.name(),
                        district.name());
    }

    /** A signature as HTML, with the mascot of the school, else a logo; without a picture when none is registered. */
    @Transactional(readOnly = true)
    public String signature(Signer it) {
        var lines =
                Stream.of(it.title(), it.unit(), district.name(), it.phone())
                        .filter(line -> !line.isBlank())
                        .distinct()
                        .map(PageKit::escaped)
                        .toList();
        var picture =
                mark(it.school())
                        .flatMap(mark -> picture(mark).map(src -> image(src, mark)))
                        .orElse("");
        return """
        <table cellpadding="0" cellspacing="0"><tr>%s<td><b>%s</b><br>%s</td></tr></table>"""
                .formatted(picture, escaped(it.name()), String.join("<br>", lines));
    }

    /**
     * What the policy in force says of a signature; nothing before one is adopted, or when it says nothing of them.
     *
     * @param school of the person whose it is, or null for the district's offices
     */
    @Transactional(readOnly = true)
    public List<Outcome> check(String html, @Nullable String school) {
        return judging.of(looking.atSignature(subjects.ofSignature(school), html))
                .map(Judging.Judgement::outcomes)
                .orElse(List.of());
    }

    private Optional<Mark> mark(@Nullable String school) {
        var all = marks.all();
        return all.stream()
                .filter(it -> school != null && !it.logo() && school.equals(it.school()))
                .findFirst()
                .or(() -> all.stream().filter(it -> it.logo() && it.standsFor(school)).findFirst());
    }

    private static String image(String src, Mark mark) {
        return "<td style=\"padding-right:12px\"><img src=\"%s\" width=\"%d\" alt=\"%s\"></td>"
                .formatted(src, SIDE / 2, escaped(mark.name()));
    }

    /** Small enough to go with every message. */
    private Optional<String> picture(Mark mark) {
        return marks.picture(mark)
                .map(
                        it ->
                                "data:image/png;base64,"
                                        + Base64.getEncoder().encodeToString(small(it)));
    }

    private static byte[] small(byte[] file) {
        try {
            var whole = ImageIO.read(new ByteArrayInputStream(file));
            var side = Math.max(whole.getWidth(), whole.getHeight());
            var small =
                    new BufferedImage(
                            Math.max(16, whole.getWidth() * SIDE / side),
                            Math.max(16, whole.getHeight() * SIDE / side),
                            BufferedImage.TYPE_INT_RGB);
            var pen = small.createGraphics();
            pen.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            pen.drawImage(whole, 0, 0, small.getWidth(), small.getHeight(), Color.WHITE, null);
            pen.dispose();
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(small, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
