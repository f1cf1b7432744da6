package org.chaperone.app.mail;

import java.nio.file.Path;
import java.time.Duration;
import org.chaperone.app.ui.District;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Bean
    Carrier carrier(MailSettings settings, District district, Environment environment) {
        var mime = new MimeText(settings.from(), district.name());
        var host = settings.host();
        if (host != null && !host.isBlank()) {
            return new SmtpCarrier(settings, host.strip(), mime, PATIENCE);
        }
        var folder = settings.folder();
        return new FolderCarrier(
                folder != null
                        ? folder
                        : Path.of(environment.getProperty("chaperone.data", "data"))
                                .resolve("mail"),
                mime);
    }
}
