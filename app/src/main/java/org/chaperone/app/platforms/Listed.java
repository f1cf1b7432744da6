package org.chaperone.app.platforms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A platform on the district's list.
 *
 * @param platform its id
 * @param adopted whether the district has adopted it and it stands behind a password; every other one is public
 * @param login whether it is used by a sign-in of the district
 * @param inside whether it runs in the district's network
 * @param approvedOn the day on which it was approved for educational use, or null
 * @param condition on which it may be used, in words; may be empty
 * @param leastAge that its terms ask for, in years, or null for none
 * @param termsVersion that the district has read, as the terms name it; empty for none
 * @param termsDated its date, or null
 */
public record Listed(
        String platform,
        boolean adopted,
        boolean login,
        boolean inside,
        @Nullable LocalDate approvedOn,
        String condition,
        @Nullable Integer leastAge,
        String termsVersion,
        @Nullable LocalDate termsDated) {

    public static final int LONGEST_CONDITION = 500;
    public static final int LONGEST_VERSION = 100;

    public Listed {
        condition = condition.strip();
        termsVersion = termsVersion.strip();
    }

    /** As what is known of the platform suggests; public until the district says otherwise. */
    public static Listed of(Platform it) {
        return new Listed(
                it.id(),
                false,
                false,
                false,
                null,
                "organization".equals(it.pageType()) ? "Only as the page of an organization" : "",
                it.age(),
                it.termsDated() == null ? "" : it.termsDated().toString(),
                it.termsDated());
    }

    /** Whether it can be called adopted: a sign-in, and inside the network or approved for educational use. */
    public boolean mayBeAdopted() {
        return login && (inside || approvedOn != null);
    }
}
