package org.chaperone.app.families;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(FamilySettings.class)
class FamiliesConfiguration {}
