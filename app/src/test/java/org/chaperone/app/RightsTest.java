package org.chaperone.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.GUS;
import static org.chaperone.app.Cast.ROSA;

import org.chaperone.app.rights.Doors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@AppTest
class RightsTest {

    @Autowired MockMvcTester mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Autowired Doors doors;

    @Test
    void every_handler_says_who_may_call_it() {
        assertThat(handlers.getHandlerMethods().values())
                .isNotEmpty()
                .allSatisfy(handler -> assertThat(Doors.on(handler)).as("%s", handler).isPresent());
    }

    @Test
    void a_stranger_is_asked_to_sign_in_and_comes_back() {
        assertThat(mvc.get().uri("/account?tab=1"))
                .hasStatus(302)
                .hasRedirectedUrl("/sign-in?next=%2Faccount%3Ftab%3D1");
    }

    @Test
    void what_isnt_there_looks_like_what_one_may_not_see() {
        assertThat(mvc.get().uri("/nothing/here").with(ROSA.calling())).hasStatus(404);
        assertThat(mvc.post().uri("/sign-out")).hasStatus(403);
    }

    @Test
    void the_menu_asks_the_doors() {
        assertThat(doors.open("/account", GUS.viewer())).isTrue();
        assertThat(doors.open("/account", null)).isFalse();
        assertThat(doors.open("/nothing/here", GUS.viewer())).isFalse();
    }
}
