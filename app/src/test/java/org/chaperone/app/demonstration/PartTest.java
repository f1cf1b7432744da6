package org.chaperone.app.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer.Grant;
import org.junit.jupiter.api.Test;

class PartTest {

    @Test
    void everybody_on_the_staff_has_a_sign_in_with_what_they_are() {
        assertThat(Part.all("long enough here"))
                .hasSize(12)
                .allSatisfy(it -> assertThat(it.account().grants()).as(it.title()).isNotEmpty())
                .anySatisfy(
                        it -> {
                            assertThat(it.account().email())
                                    .isEqualTo("rdelgado@alderfalls.example");
                            assertThat(it.title()).isEqualTo("Principal, Lincoln Elementary");
                            assertThat(it.account().grants())
                                    .containsExactly(new Grant(Role.PRINCIPAL, "org-lincoln"));
                        });
    }

    @Test
    void the_password_is_the_same_for_the_same_secret_only() {
        assertThat(Password.of("one"))
                .matches("([a-z2-9]{4}-){3}[a-z2-9]{4}")
                .isEqualTo(Password.of("one"))
                .isNotEqualTo(Password.of("other"));
    }
}
