package org.chaperone.app.browser;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.chaperone.app.AppTest;
import org.chaperone.app.DatabaseOfItsOwn;
import org.chaperone.app.TestParts;
import org.chaperone.app.served.Site;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The application with its demonstration district, on a port and a database of its own, looked at by Chromium. Run by {@code ./mvnw -pl app
 * -am test -Pbrowser -Dgroups=browser}; a page is one line: {@code browser.sees("people", ROSA, "/people")}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Tag("browser")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            AppTest.ONE_PASSWORD,
            "chaperone.demo=true",
            "chaperone.district.name=Alder Falls Schools"
        })
@ContextConfiguration(initializers = DatabaseOfItsOwn.class)
@Import({TestParts.class, Browser.class, Site.class})
public @interface BrowserTest {}
