package org.chaperone.app.families;

import static org.chaperone.policy.question.ConsentUse.CONTACT;
import static org.chaperone.policy.question.ConsentUse.DIRECTORY_INFORMATION;
import static org.chaperone.policy.question.ConsentUse.IMAGE;
import static org.chaperone.policy.question.ConsentUse.NAME;
import static org.chaperone.policy.question.ConsentUse.VIDEO;
import static org.chaperone.policy.question.ConsentUse.VOICE;
import static org.chaperone.policy.question.ConsentUse.WORK;

import java.util.Set;
import org.chaperone.policy.question.ConsentUse;

/** Uses that families think of as one and so are asked together. */
public enum Topic {
    PICTURES(IMAGE, VIDEO, VOICE),
    NAMES(NAME),
    SCHOOLWORK(WORK),
    RECORDS(DIRECTORY_INFORMATION),
    CONTACTS(CONTACT);

    private final Set<ConsentUse> uses;

    Topic(ConsentUse... uses) {
        this.uses = Set.of(uses);
    }

    public Set<ConsentUse> uses() {
        return uses;
    }
}
