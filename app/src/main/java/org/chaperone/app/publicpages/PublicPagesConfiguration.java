package org.chaperone.app.publicpages;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties({SealSettings.class, VerifySettings.class})
class PublicPagesConfiguration {}
