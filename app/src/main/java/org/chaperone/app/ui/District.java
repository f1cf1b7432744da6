package org.chaperone.app.ui;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a district sets once, under {@code chaperone.district}.
 *
 * @param name as families know it
 * @param hue of the accent, 0 to 360 degrees of OKLCH
 * @param chroma of the accent, 0 to 0.2; lightness is ours, so that contrast holds
 * @param zone in which its days begin and end
 */
@ConfigurationProperties("chaperone.district")
public record District(
        @DefaultValue("Your district") String name,
        @DefaultValue("268") int hue,
        @DefaultValue("0.15") double chroma,
        @DefaultValue("America/New_York") ZoneId zone) {

    public District {
        if (hue < 0 || hue > 360) {
            throw new IllegalArgumentException(
                    "chaperone.district.hue is from 0 to 360, not " + hue);
        }
        if (chroma < 0 || chroma > 0.2) {
            throw new IllegalArgumentException(
                    "chaperone.district.chroma is from 0 to 0.2, not " + chroma);
        }
    }
}
