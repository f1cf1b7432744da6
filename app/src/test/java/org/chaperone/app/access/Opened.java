package org.chaperone.app.access;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import org.chaperone.app.Cast;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Viewer.Grant;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** People of the cast with an account in the database, as whom tests act. */
public final class Opened {

    public static final String PASSWORD = "correct horse battery";

    private Opened() {}

    public static Viewer account(Access access, Cast person) {
        return account(access, person, person.viewer().grants());
    }

    public static Viewer administrator(Access access, Cast person) {
        return account(access, person, List.of(new Grant(Role.ADMINISTRATOR, null)));
    }

    public static Viewer account(Access access, Cast person, List<Grant> grants) {
        var viewer = person.viewer();
        var account =
                new NewAccount(viewer.person(), viewer.name(), viewer.email(), PASSWORD, grants);
        return access.viewer(access.open(account, Actor.system("test")));
    }

    public static RequestPostProcessor calling(Viewer viewer) {
        return request -> {
            viewer.enter(request);
            return csrf().postProcessRequest(request);
        };
    }
}
