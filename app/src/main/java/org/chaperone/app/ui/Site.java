package org.chaperone.app.ui;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people reach Chaperone, for what is read elsewhere: mails, calendars, printed letters.
 *
 * @param address without a path, such as {@code https://chaperone.alderfalls.example}
 */
@ConfigurationProperties("chaperone")
public record Site(@DefaultValue("http://localhost:8080") URI address) {

    public Site {
        var scheme = address.getScheme();
        var path = address.getPath();
        if (scheme == null
                || !(scheme.equals("https") || scheme.equals("http"))
                || address.getHost() == null
                || !(path.isEmpty() || path.equals("/"))
                || address.getQuery() != null
                || address.getFragment() != null) {
            throw new IllegalArgumentException(
                    "chaperone.address is https:// and a host, without a path, not " + address);
        }
    }

    /**
     * The whole address of a page.
     *
     * @param path from the root, such as {@code /work}
     */
    public String at(String path) {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("A path begins with one slash, not " + path);
        }
        return address.getScheme() + "://" + address.getAuthority() + path;
    }
}
