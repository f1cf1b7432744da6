package org.chaperone.app.consent.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chaperone.app.ui.Problems;

/**
 * The saved maps, and one of them to write.
 *
 * @param wrong everything that is wrong with it, with its place
 */
public record MapsPage(
        List<String> saved, String name, String text, List<String> wrong, Problems problems) {

    public String href(String map) {
        return "/consents/maps?name=" + URLEncoder.encode(map, StandardCharsets.UTF_8);
    }
}
