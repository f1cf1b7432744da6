package org.chaperone.app.ui.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.chaperone.app.ui.Assets;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Also what the server refuses before the application sees it, such as an address without end, is said in our words. */
@Component
class Refusals implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private final TemplateEngine templates;
    private final Assets assets;

    Refusals(TemplateEngine templates, Assets assets) {
        this.templates = templates;
        this.assets = assets;
    }

    /** The last valve is the first to report. */
    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new InOurWords()));
    }

    private final class InOurWords extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            if (response.getStatus() < 400
                    || response.getContentWritten() > 0
                    || !response.setErrorReported()) {
                return;
            }
            var page = new StringOutput();
            templates.render(
                    "ui/web/refused.jte",
                    Map.of("page", ErrorPage.of(response.getStatus()), "assets", assets.root()),
                    page);
            try {
                response.setContentType("text/html;charset=UTF-8");
                var writer = response.getReporter();
                if (writer != null) {
                    writer.write(page.toString());
                    response.finishResponse();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
