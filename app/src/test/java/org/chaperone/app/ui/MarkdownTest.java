package org.chaperone.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkdownTest {

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.chaperone.app");

    @Test
    void paragraphs_headings_lists_and_quotes_stand_as_written() {
        assertThat(
                        html(
                                """
                                # Mind who reads

                                Ask **yourself** (*twice*) whether
                                it is `public`.

                                1. First
                                2. Second
                                   - deeper

                                > Said once.
                                """))
                .isEqualTo(
                        "<h3>Mind who reads</h3>"
                                + "<p>Ask <strong>yourself</strong> (<em>twice</em>) whether it is <code>public</code>.</p>"
                                + "<ol><li><p>First</p></li><li><p>Second</p><ul><li><p>deeper</p></li></ul></li></ol>"
                                + "<blockquote><p>Said once.</p></blockquote>");
    }

    @Test
    void html_is_shown_and_not_done() {
        assertThat(html("<script>alert(1)</script>\n\nand <b onclick=x>this</b>"))
                .doesNotContain("<script", "<b ")
                .contains(
                        "&lt;script&gt;alert(1)&lt;/script&gt;",
                        "&lt;b onclick=x&gt;this&lt;/b&gt;");
    }

    @Test
    void links_lead_to_the_web_or_to_this_site_and_nowhere_else() {
        assertThat(
                        html(
                                "[a](https://example.org/x) [b](/policy) [c](javascript:alert(1)) [d](//evil.example)"))
                .isEqualTo(
                        "<p><a href=\"https://example.org/x\">a</a> <a href=\"/policy\">b</a> <em>c</em> <em>d</em></p>");
    }

    @Test
    void code_over_several_lines_is_kept_as_words() {
        assertThat(html("```\none\n```\n\n    two\n\n***\n")).contains("<code>one", "<code>two");
    }

    private static String html(String text) {
        var output = new StringOutput();
        TEMPLATES.render("ui/markdown.jte", Map.of("blocks", Markdown.read(text)), output);
        return output.toString().replaceAll(">\n<", "><").strip();
    }
}
