package org.chaperone.policy.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConsentAudienceTest {

    @ParameterizedTest
    @CsvSource({
        "PAGE, , SOCIAL_MEDIA",
        "PAGE, PUBLIC, SOCIAL_MEDIA",
        "PAGE, GROUP_WITH_STUDENTS, CLASS",
        "PERSONAL_PAGE, FRIENDS, SOCIAL_MEDIA",
        "COMMUNITY_PAGE, , SOCIAL_MEDIA",
        "CLASS_PAGE, , SCHOOL_SITE",
        "CLASS_PAGE, PUBLIC, SCHOOL_SITE",
        "CLASS_PAGE, PARENTS, CLASS",
        "BLOG, STAFF_ONLY, CLASS",
        "WEBSITE, FRIENDS, SOCIAL_MEDIA",
        "NEWSLETTER, , SCHOOL_SITE",
        "MESSAGE, , CLASS",
        ", PUBLIC, SOCIAL_MEDIA",
        ", PARENTS, CLASS",
        ", , "
    })
    void the_outlet_and_its_readers_tell_before_whom(
            @Nullable OutletKind outlet,
            @Nullable Audience readers,
            @Nullable ConsentAudience expected) {
        assertThat(ConsentAudience.of(outlet, readers)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void what_stands_behind_a_password_stays_there_whoever_is_said_to_read_it(Audience readers) {
        assertThat(ConsentAudience.of(OutletKind.LEARNING_PLATFORM, readers))
                .isEqualTo(ConsentAudience.PROTECTED_TOOLS);
    }

    @ParameterizedTest
    @EnumSource(OutletKind.class)
    void every_kind_of_outlet_tells_it_by_itself(OutletKind outlet) {
        assertThat(ConsentAudience.of(outlet, null)).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(OutletKind.class)
    void nothing_that_the_author_s_friends_read_counts_as_the_class(OutletKind outlet) {
        assertThat(ConsentAudience.of(outlet, Audience.FRIENDS))
                .isNotEqualTo(ConsentAudience.CLASS);
    }
}
