package org.chaperone.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void they_are_kept_as_argon2id_with_enough_memory() {
        assertThat(passwords.encode("correct horse battery"))
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void the_same_one_is_never_kept_as_the_same_text() {
        assertThat(passwords.encode("correct horse battery"))
                .isNotEqualTo(passwords.encode("correct horse battery"));
    }

    @Test
    void only_the_right_one_matches_and_for_nobody_none_does() {
        var kept = Optional.of(passwords.encode("correct horse battery"));

        assertThat(passwords.matches("correct horse battery", kept)).isTrue();
        assertThat(passwords.matches("Correct horse battery", kept)).isFalse();
        assertThat(passwords.matches("correct horse battery", Optional.empty())).isFalse();
    }

    @Test
    void a_short_one_is_refused_and_none_is_ever_shown() {
        assertThatThrownBy(
                        () ->
                                new NewAccount(
                                        null, "Rosa", "rosa@example", "eleven char", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(
                        new NewAccount(null, "Rosa", "rosa@example", "twelve chars", List.of())
                                .toString())
                .doesNotContain("twelve");
    }
}
