package org.chaperone.app.demonstration;

import java.util.List;
import org.chaperone.app.access.Access;
import org.chaperone.app.families.FamilyRequests;
import org.chaperone.app.photos.asking.ColleagueRequest.Answer;
import org.chaperone.app.photos.asking.ColleagueRequests;
import org.chaperone.app.photos.asking.Matter;
import org.chaperone.app.photos.asking.RequestFilter;
import org.chaperone.app.rights.Viewer;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Colleagues who were asked whether they may be shown, one of whom has answered, and a family that a teacher wants asked. */
@Component
@ConditionalOnBooleanProperty("chaperone.demo")
class Askings {

    private static final Matter CUP =
            new Matter(
                    List.of(ConsentUse.IMAGE),
                    List.of(ConsentAudience.SCHOOL_SITE, ConsentAudience.SOCIAL_MEDIA),
                    null,
                    "The chess club with its cup\nA woman hands a cup to four children",
                    null);

    private final ColleagueRequests requests;
    private final FamilyRequests families;
    private final Access access;

    Askings(ColleagueRequests requests, FamilyRequests families, Access access) {
        this.requests = requests;
        this.families = families;
        this.access = access;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(1)
    @Transactional
    public void begin() {
        var tom = access.ofPerson("t-tom").orElse(null);
        if (tom == null || requests.count(RequestFilter.ALL, tom) > 0) {
            return;
        }
        requests.ask("t-rosa", CUP, tom);
        families.ask("s-jaden", CUP.cells(), tom);
        access.ofPerson("t-dana").ifPresent(this::askMaya);
    }

    private void askMaya(Viewer dana) {
        requests.ask("t-maya", CUP, dana);
        var asked = requests.list(RequestFilter.ALL, null, 1, dana);
        access.ofPerson("t-maya")
                .ifPresent(
                        maya ->
                                asked.forEach(
                                        it ->
                                                requests.answer(
                                                        it.id(),
                                                        Answer.ALL,
                                                        "Yes, every picture of me there.",
                                                        maya)));
    }
}
