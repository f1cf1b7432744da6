package org.chaperone.app.fetch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/**
 * Shows fetched pages in the browser of this machine, if it has one, and so runs their scripts. All that a page asks for is fetched by
 * {@link Fetch} and handed to the browser, which has no way to the network of its own. Safe for use by many threads.
 */
@Service
@EnableConfigurationProperties(BrowserSettings.class)
public class Browser {

    private static final Logger LOG = LoggerFactory.getLogger(Browser.class);

    private final BrowserSettings settings;
    private final Fetch fetch;
    private final Optional<Path> program;
    private final Semaphore places;

    Browser(BrowserSettings settings, Fetch fetch) {
        this.settings = settings;
        this.fetch = fetch;
        this.program = isOff(settings) ? Optional.empty() : Chromium.find(settings.program());
        this.places = new Semaphore(settings.atOnce(), true);
    }

    /**
     * Shows a page until its scripts come to rest.
     *
     * @param question a script whose value, a text or the promise of one, is taken along; it runs beside the page's own scripts, which
     *     don't see it
     */
    public Rendered show(Fetched.Answer page, String question) {
        if (program.isEmpty()) {
            return new Rendered.Not(
                    isOff(settings)
                            ? "No browser is set up to run scripts"
                            : "No browser was found on this machine");
        }
        try {
            places.acquire();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Rendered.Not("It was interrupted");
        }
        try {
            return new Rendering(program.get(), settings, fetch, page).show(question);
        } catch (BrowserBroke e) {
            return new Rendered.Not(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            LOG.warn("The browser {} can't be used", program.get(), e);
            return new Rendered.Not("The browser of this machine can’t be started");
        } finally {
            places.release();
        }
    }

    private static boolean isOff(BrowserSettings settings) {
        return settings.program().equals(BrowserSettings.NONE);
    }
}
