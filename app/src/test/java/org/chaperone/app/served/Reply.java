package org.chaperone.app.served;

import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What came back.
 *
 * @param asked the address that gave it, after redirects where those were followed
 * @param next where it sends on to; empty when it doesn't
 */
public record Reply(URI asked, int status, String type, String next, String body) {

    public boolean isPage() {
        return type.startsWith("text/html");
    }

    boolean isSheet() {
        return type.startsWith("text/csv");
    }

    boolean sendsOn() {
        return !next.isEmpty();
    }

    Document page() {
        return Jsoup.parse(body, asked.toString());
    }
}
