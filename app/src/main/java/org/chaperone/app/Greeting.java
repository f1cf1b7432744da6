package org.chaperone.app;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where the application is once it answers. */
@Component
class Greeting {

    private final Environment environment;

    Greeting(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(1)
    void greet() {
        var port = environment.getProperty("local.server.port");
        if (port != null) {
            System.out.printf(
                    "Chaperone is at http://localhost:%s (health: http://localhost:%s/actuator/health). Stop it with Ctrl-C.%n",
                    port, environment.getProperty("local.management.port"));
        }
    }
}
