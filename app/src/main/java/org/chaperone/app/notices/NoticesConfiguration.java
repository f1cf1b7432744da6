package org.chaperone.app.notices;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(NoticeSettings.class)
class NoticesConfiguration {}
