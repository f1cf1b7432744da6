package org.chaperone.app.served;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.chaperone.app.AppTest;
import org.chaperone.app.DatabaseOfItsOwn;
import org.chaperone.app.TestParts;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The application with its demonstration district as it is served: on a port and a database of its own, called over HTTP. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            AppTest.ONE_PASSWORD,
            "chaperone.demo=true",
            "chaperone.district.name=Alder Falls Schools",
            "chaperone.database.pool=4"
        })
@ContextConfiguration(initializers = DatabaseOfItsOwn.class)
@Import({TestParts.class, Site.class})
public @interface Served {}
