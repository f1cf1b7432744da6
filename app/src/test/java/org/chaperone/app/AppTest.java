package org.chaperone.app;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** The whole application on a real database; what a test writes is rolled back. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(properties = AppTest.ONE_PASSWORD)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Transactional
@Import(TestParts.class)
public @interface AppTest {

    /** All contexts share one server, on which a role has one password. */
    String ONE_PASSWORD = "chaperone.database.app-password=for tests only";
}
