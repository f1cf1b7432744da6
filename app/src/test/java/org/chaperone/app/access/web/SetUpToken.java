package org.chaperone.app.access.web;

import org.springframework.context.ApplicationContext;

/** What the application prints when nobody can sign in yet. */
public final class SetUpToken {

    private SetUpToken() {}

    public static String in(ApplicationContext context) {
        return context.getBean(SetUpLink.class).token();
    }
}
