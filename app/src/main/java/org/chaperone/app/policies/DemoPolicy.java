package org.chaperone.app.policies;

import org.chaperone.app.journal.Actor;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The demonstration district acts by one of the five policies, from the day that it took effect. */
@Component
@ConditionalOnBooleanProperty("chaperone.demo")
class DemoPolicy implements SmartInitializingSingleton {

    private final Policies policies;
    private final String pack;

    DemoPolicy(Policies policies, @Value("${chaperone.demo-policy:wilmington-ma}") String pack) {
        this.policies = policies;
        this.pack = pack;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (policies.adoptions().isEmpty()) {
            var edition = policies.library().current(pack).orElseThrow().edition();
            policies.adopt(
                    new Adopting(
                            pack,
                            edition.id(),
                            edition.effective(),
                            edition.adoptedOn(),
                            edition.vote()),
                    Actor.system("demonstration"),
                    "Demonstration");
        }
    }
}
