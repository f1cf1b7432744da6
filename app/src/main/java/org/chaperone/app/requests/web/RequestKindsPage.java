package org.chaperone.app.requests.web;

import java.util.List;

/** What request_kinds.jte shows: what can be asked for, none before a policy is adopted. */
public record RequestKindsPage(List<Kind> kinds) {

    public record Kind(String href, String title, String say) {}
}
