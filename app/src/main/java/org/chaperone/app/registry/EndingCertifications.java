package org.chaperone.app.registry;

import java.time.LocalTime;
import org.chaperone.app.jobs.RecurringJob;
import org.chaperone.app.jobs.Times;
import org.springframework.stereotype.Component;

@Component
class EndingCertifications implements RecurringJob {

    private final Certifications certifications;

    EndingCertifications(Certifications certifications) {
        this.certifications = certifications;
    }

    @Override
    public String name() {
        return "registry-certifications";
    }

    @Override
    public String words() {
        return "Ask owners whether what the register has of their outlets is still right";
    }

    @Override
    public Times times() {
        return new Times.Daily(LocalTime.of(5, 40));
    }

    @Override
    public void run() {
        certifications.remind();
    }
}
