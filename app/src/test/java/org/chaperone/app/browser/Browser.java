package org.chaperone.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.chaperone.app.Cast;
import org.chaperone.app.database.DataFolder;
import org.chaperone.app.demonstration.DemonstrationPassword;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * Chromium, for tests. {@link #sees} holds a page to what every page must be, on a phone and on a desk, in light and in
 * dark: no accessibility violation, no sideways scroll, nothing that fails in the console. It leaves pictures in
 * {@code target/shots}.
 */
public final class Browser {

    /** Taking them costs a third of the time; where nobody looks at them, {@code -Dpictures=false}. */
    private static final boolean PICTURES =
            Boolean.parseBoolean(System.getProperty("pictures", "true"));

    private static final Path SHOTS = Path.of("target", "shots");
    private static final List<Integer> WIDTHS = List.of(390, 1440);
    private static final int NARROWEST = 320;

    private final Environment environment;
    private final DataFolder folder;
    private final Map<Cast, List<Cookie>> signedIn = new EnumMap<>(Cast.class);

    Browser(Environment environment, DataFolder folder) {
        this.environment = environment;
        this.folder = folder;
    }

    /** A page as a stranger sees it. */
    public void sees(String name, String path) {
        sees(name, null, path, page -> {});
    }

    /** A page as this person sees it. */
    public void sees(String name, @Nullable Cast person, String path) {
        sees(name, person, path, page -> {});
    }

    /** A page after some steps on it, such as a form sent with things to put right. */
    public void sees(String name, @Nullable Cast person, String path, Consumer<Page> steps) {
        for (var width : WIDTHS) {
            visit(
                    person,
                    path,
                    width,
                    page -> {
                        steps.accept(page);
                        var shot = name + "-" + width;
                        picture(page, shot + "-light");
                        assertAccessible(page, shot);
                        inTheDark(page, shot + "-dark");
                        assertHoldsItsWidth(page, shot);
                    });
        }
    }

    /** Does some steps on a page, at a desk. */
    public void visit(@Nullable Cast person, String path, Consumer<Page> steps) {
        visit(person, path, 1440, steps);
    }

    /** Holds a page on the way to what every page must be, and leaves it as it was. */
    public void looks(Page page, String shot) {
        var size = page.viewportSize();
        hold(page, shot + "-" + size.width);
        page.setViewportSize(size.width, size.height);
    }

    /**
     * Goes through a page on a phone with nothing but a keyboard: the first thing is the way past the menu, and whatever
     * takes the focus is in sight, marked and under nothing else.
     */
    public void byKeys(String name, @Nullable Cast person, String path) {
        visit(
                person,
                path,
                WIDTHS.getFirst(),
                page -> {
                    hold(page, name + "-keys");
                    page.setViewportSize(WIDTHS.getFirst(), 844);
                    Keyboard.through(page);
                });
    }

    /** Does some steps on a page in a browser that runs no scripts. */
    public void withoutScripts(Cast person, String path, Consumer<Page> steps) {
        var cookies = cookies(person);
        try (var context = Chromium.RUNNING.newContext(options(1440).setJavaScriptEnabled(false))) {
            context.addCookies(cookies);
            var page = context.newPage();
            page.navigate(path);
            steps.accept(page);
        }
    }

    /** Does some steps on a page, at a desk or on a phone. */
    public void visit(@Nullable Cast person, String path, int width, Consumer<Page> steps) {
        var cookies = person == null ? List.<Cookie>of() : cookies(person);
        try (var context = context(width)) {
            context.addCookies(cookies);
            var page = context.newPage();
            var complaints = new ArrayList<String>();
            page.onConsoleMessage(
                    message -> {
                        if (message.type().equals("error") && !isAnswer(message.text())) {
                            complaints.add(message.text());
                        }
                    });
            page.onPageError(complaints::add);
            page.navigate(path);
            assertThat(URI.create(page.url()).getPath())
                    .isNotEqualTo(person == null ? "" : "/sign-in");
            steps.accept(page);
            assertThat(complaints).as("console of %s", path).isEmpty();
        }
    }

    /** Chromium also logs each 404 and 422, which may be just what the test is about. */
    private static boolean isAnswer(String complaint) {
        return complaint.startsWith(
                "Failed to load resource: the server responded with a status of 4");
    }

    private static void hold(Page page, String shot) {
        picture(page, shot);
        assertAccessible(page, shot);
        assertHoldsItsWidth(page, shot);
    }

    /** The same page in other colors, in which nothing but their contrast can be wrong. */
    private static void inTheDark(Page page, String shot) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        picture(page, shot);
        assertAccessible(page, shot, "color-contrast");
    }

    /** No frame of ours comes from elsewhere, so that the simple mode sees all; what passes needn't be listed. */
    private static void assertAccessible(Page page, String shot, String... rules) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        var axe = new AxeBuilder(page).options(options).setLegacyMode(true);
        if (rules.length > 0) {
            axe.withRules(List.of(rules));
        }
        assertThat(axe.analyze().getViolations()).as("accessibility of %s", shot).isEmpty();
    }

    private static void assertHoldsItsWidth(Page page, String shot) {
        assertNoSidewaysScroll(page, shot);
        if (page.viewportSize().width < 400) {
            page.setViewportSize(NARROWEST, 800);
            assertNoSidewaysScroll(page, shot + " at " + NARROWEST);
        }
    }

    /** As if the window were as tall as the page, so that what sticks to an edge isn't in the middle of it. */
    private static void picture(Page page, String shot) {
        page.evaluate("document.fonts.ready");
        if (!PICTURES) {
            return;
        }
        var size = page.viewportSize();
        var whole = (Number) page.evaluate("document.documentElement.scrollHeight");
        page.setViewportSize(size.width, Math.max(size.height, whole.intValue()));
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(SHOTS.resolve(shot + ".png")));
        page.setViewportSize(size.width, size.height);
    }

    private static void assertNoSidewaysScroll(Page page, String shot) {
        assertThat(
                        page.evaluate(
                                "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("pixels to scroll sideways in %s", shot)
                .isEqualTo(0);
    }

    private List<Cookie> cookies(Cast person) {
        return signedIn.computeIfAbsent(person, this::signIn);
    }

    private List<Cookie> signIn(Cast person) {
        try (var context = context(1440)) {
            var page = context.newPage();
            page.navigate("/sign-in?next=/account");
            page.getByLabel("School e-mail address").fill(person.viewer().email());
            page.getByLabel("Password").fill(DemonstrationPassword.of(folder));
            page.locator("main button").click();
            page.waitForURL(url -> URI.create(url).getPath().equals("/account"));
            return context.cookies();
        }
    }

    private BrowserContext context(int width) {
        return Chromium.RUNNING.newContext(options(width));
    }

    private NewContextOptions options(int width) {
        return new NewContextOptions()
                .setBaseURL("http://127.0.0.1:" + environment.getProperty("local.server.port"))
                .setViewportSize(width, width < 400 ? 844 : 900)
                .setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE);
    }

    /** One for all tests; it ends with the process. */
    private static final class Chromium {

        /** Long, as whatever shares the machine may slow a page down: only what fails waits for it. */
        private static final Duration PATIENCE = Duration.ofSeconds(30);

        static {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        }

        static final com.microsoft.playwright.Browser RUNNING =
                Playwright.create(
                                new Playwright.CreateOptions()
                                        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(executable())
                                        .setChromiumSandbox(false));

        private static Path executable() {
            return Optional.ofNullable(System.getenv("CHROMIUM"))
                    .or(
                            () ->
                                    List.of(
                                                    "/usr/bin/chromium",
                                                    "/usr/bin/chromium-browser",
                                                    "/usr/bin/google-chrome")
                                            .stream()
                                            .filter(it -> Path.of(it).toFile().canExecute())
                                            .findFirst())
                    .map(Path::of)
                    .orElseThrow(
                            () ->
                                    new IllegalStateException(
                                            "Browser tests need Chromium: apt-get install chromium, or set CHROMIUM"));
        }
    }
}
