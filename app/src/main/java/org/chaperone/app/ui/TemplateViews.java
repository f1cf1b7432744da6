package org.chaperone.app.ui;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Shows the view {@code people/web/people} by the template of that name. */
@Configuration
class TemplateViews {

    /** Templates compiled into the packages they stand in. */
    @Bean
    @ConditionalOnMissingBean
    TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.chaperone.app");
    }

    @Bean
    ViewResolver templateViewResolver(TemplateEngine templates, Frames frames) {
        return new Resolver(templates, frames);
    }

    private record Resolver(TemplateEngine templates, Frames frames)
            implements ViewResolver, Ordered {

        @Override
        public @Nullable View resolveViewName(String name, Locale locale) {
            var template = name + ".jte";
            return templates.hasTemplate(template)
                    ? new TemplateView(templates, frames, template)
                    : null;
        }

        @Override
        public int getOrder() {
            return 0;
        }
    }

    /** Renders all of a page before sending any of it, so that a template that fails is a failure and not half a page. */
    private record TemplateView(TemplateEngine templates, Frames frames, String template)
            implements View {

        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(
                @Nullable Map<String, ?> model,
                HttpServletRequest request,
                HttpServletResponse response)
                throws IOException {
            var values = new HashMap<String, Object>(model == null ? Map.of() : model);
            var page =
                    frames.of(request)
                            .around(
                                    () -> {
                                        var output = new StringOutput(16_384);
                                        templates.render(template, values, output);
                                        return output.toString();
                                    });
            var bytes = page.getBytes(StandardCharsets.UTF_8);
            response.setContentType(getContentType());
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }
    }
}
