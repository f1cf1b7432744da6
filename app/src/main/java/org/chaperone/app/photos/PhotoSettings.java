package org.chaperone.app.photos;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a district sets on photo checks, under {@code chaperone.photos}.
 *
 * @param countFaces whether a counter suggests how many people can be seen; it counts and does nothing else
 */
@ConfigurationProperties("chaperone.photos")
public record PhotoSettings(@DefaultValue("false") boolean countFaces) {}
