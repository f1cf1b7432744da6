package org.chaperone.app.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/** Writes the imports of {@code app.css} into it: thirty files to edit, one to send. */
final class OneStylesheet implements ResourceTransformer {

    private static final Pattern IMPORT =
            Pattern.compile("@import url\\(\"([a-z-]+\\.css)\"\\)(?: layer\\(([a-z]+)\\))?;");

    @Override
    public Resource transform(
            HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
            throws IOException {
        var given = chain.transform(request, resource);
        return "app.css".equals(given.getFilename())
                ? new TransformedResource(given, whole(given).getBytes(StandardCharsets.UTF_8))
                : given;
    }

    private static String whole(Resource sheet) throws IOException {
        var text = sheet.getContentAsString(StandardCharsets.UTF_8);
        var whole = new StringBuilder();
        var imports = IMPORT.matcher(text);
        while (imports.find()) {
            var part =
                    sheet.createRelative(imports.group(1))
                            .getContentAsString(StandardCharsets.UTF_8);
            var layer = imports.group(2);
            imports.appendReplacement(whole, "");
            whole.append(layer == null ? part : "@layer " + layer + " {\n" + part + "}");
        }
        return imports.appendTail(whole).toString();
    }
}
