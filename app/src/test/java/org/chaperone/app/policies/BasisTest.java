package org.chaperone.app.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BasisTest {

    private static final String WAKE = "Wake County";

    @Test
    void clauses_are_counted_once_each() {
        assertThat(words(List.of(List.of("A-1"))))
                .startsWith("This rests on one clause of the policy");
        assertThat(words(List.of(List.of("A-1", "A-2"), List.of("A-2"))))
                .isEqualTo(
                        "This rests on 2 clauses of the policy of Wake County, and on nothing else.");
    }

    @Test
    void what_the_product_adds_is_told_apart_from_what_the_policy_says() {
        assertThat(words(List.of(List.of("A-1"), List.of())))
                .contains("one clause of", "One reason is a default of Chaperone");
        assertThat(words(List.of(List.of("A-1"), List.of(), List.of())))
                .contains("2 reasons are defaults of Chaperone");
    }

    @Test
    void a_default_alone_never_passes_for_the_policy() {
        assertThat(words(List.of(List.of())))
                .contains("no clause", "a default of Chaperone")
                .doesNotContain("nothing in the policy");
        assertThat(words(List.of(List.of(), List.of())))
                .contains("no clause", "2 reasons are defaults");
    }

    @Test
    void silence_is_said() {
        assertThat(words(List.of())).contains("nothing in the policy of Wake County speaks to it");
    }

    private static String words(List<List<String>> reasons) {
        return Basis.of(reasons).words(WAKE);
    }
}
