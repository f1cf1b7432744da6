package org.chaperone.app.policies;

import java.util.ArrayList;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Named;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.ui.District;
import org.chaperone.check.ProfileText;
import org.chaperone.policy.Decision;
import org.chaperone.policy.question.AccountKind;
import org.chaperone.policy.question.Actor;
import org.chaperone.policy.question.Employment;
import org.chaperone.policy.question.Personal;
import org.chaperone.policy.question.PersonalActivity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Looks over the text of somebody's own profile. Nothing of it is kept, and no account name is asked for. */
@Service
public class ProfileCheck {

    private final Policies policies;
    private final Directory directory;
    private final District district;

    ProfileCheck(Policies policies, Directory directory, District district) {
        this.policies = policies;
        this.directory = directory;
        this.district = district;
    }

    /**
     * @param facts what was read in the text and said beside it
     */
    public record Result(Personal facts, Decision decision) {}

    /**
     * @param postsAboutWork null for not said, as with the others
     */
    public Result check(
            String text,
            @Nullable Boolean postsAboutWork,
            @Nullable Boolean realName,
            @Nullable Boolean usesLogo,
            Viewer viewer) {
        var stated =
                new Personal(
                        new Actor(null, employment(viewer), null, null),
                        PersonalActivity.PROFILE,
                        AccountKind.PERSONAL,
                        null,
                        null,
                        postsAboutWork,
                        realName,
                        null,
                        null,
                        null,
                        null,
                        usesLogo);
        var names = new ArrayList<String>();
        names.add(district.name());
        names.add(policies.pack().name().split(",")[0]);
        directory.schools().stream().map(Named::name).forEach(names::add);
        var facts = ProfileText.facts(text, names, stated);
        return new Result(facts, policies.decider().decide(facts));
    }

    private static Employment employment(Viewer viewer) {
        return viewer.holds(Role::isStaff) ? Employment.EMPLOYEE : Employment.CONTRACTOR;
    }
}
