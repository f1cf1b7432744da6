package org.chaperone.app.policies;

import org.chaperone.app.journal.Actor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The demonstration district acts by one of the five policies, from the day that it took effect. */
@Component
@Order(DemoPolicy.ORDER)
@ConditionalOnProperty("chaperone.demo")
class DemoPolicy implements ApplicationRunner {

    static final int ORDER = 30;

    private final Policies policies;
    private final String pack;

    DemoPolicy(Policies policies, @Value("${chaperone.demo-policy:wilmington-ma}") String pack) {
        this.policies = policies;
        this.pack = pack;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (policies.adoptions().isEmpty()) {
            var edition = policies.library().current(pack).orElseThrow().edition();
            policies.adopt(
                    new Adopting(
                            pack,
                            edition.id(),
                            edition.effective(),
                            edition.adoptedOn(),
                            edition.vote()),
                    Actor.system("demo"),
                    "Demonstration");
        }
    }
}
