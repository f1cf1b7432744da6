package org.chaperone.app.served;

import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** What came back. */
public final class Reply {

    private final URI asked;
    private final int status;
    private final String type;
    private final String next;
    private final String body;
    private @Nullable Document page;

    /**
     * @param asked the address that gave it, after redirects where those were followed
     * @param next where it sends on to; empty when it doesn't
     */
    Reply(URI asked, int status, String type, String next, String body) {
        this.asked = asked;
        this.status = status;
        this.type = type;
        this.next = next;
        this.body = body;
    }

    public URI asked() {
        return asked;
    }

    public int status() {
        return status;
    }

    public String type() {
        return type;
    }

    public String next() {
        return next;
    }

    public String body() {
        return body;
    }

    public boolean isPage() {
        return type.startsWith("text/html");
    }

    boolean isSheet() {
        return type.startsWith("text/csv");
    }

    boolean sendsOn() {
        return !next.isEmpty();
    }

    /** Whether it refuses somebody who isn't signed in. */
    boolean asksToSignIn() {
        return status == 401 || status == 403 || next.matches("(?:https?://[^/]+)?/sign-in.*");
    }

    /** Read once, and not to be changed. */
    Document page() {
        if (page == null) {
            page = Jsoup.parse(body, asked.toString());
        }
        return page;
    }
}
