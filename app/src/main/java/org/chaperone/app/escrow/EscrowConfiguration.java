package org.chaperone.app.escrow;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(EscrowSettings.class)
class EscrowConfiguration {}
