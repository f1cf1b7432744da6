package org.chaperone.app.families;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.policies.Policies;
import org.chaperone.policy.question.ConsentAudience;
import org.springframework.stereotype.Component;

/** What the district asks its families, under the policy that is in force. */
@Component
public class Asked {

    private final FamilySettings settings;
    private final Policies policies;

    Asked(FamilySettings settings, Policies policies) {
        this.settings = settings;
        this.policies = policies;
    }

    /** One card an audience, from the narrowest on; last whether staff may get in touch, where the policy knows that. */
    public List<Card> cards() {
        return Stream.concat(
                        Arrays.stream(ConsentAudience.values())
                                .filter(settings.audiences()::contains),
                        Stream.of(ConsentAudience.STAFF).filter(it -> asksForContact()))
                .map(this::card)
                .toList();
    }

    private boolean asksForContact() {
        return policies.adoption(policies.today())
                .map(policies::pack)
                .filter(it -> it.parameters().containsKey("consent.contact"))
                .isPresent();
    }

    private Card card(ConsentAudience audience) {
        return new Card(
                audience,
                Arrays.stream(Topic.values())
                        .map(it -> question(it, audience))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private Optional<Card.Question> question(Topic topic, ConsentAudience audience) {
        var cells =
                Cell.all().stream()
                        .filter(it -> it.audience() == audience)
                        .filter(it -> topic.uses().contains(it.use()))
                        .filter(it -> it.equals(Cell.CONTACT) || settings.uses().contains(it.use()))
                        .toList();
        return cells.isEmpty() ? Optional.empty() : Optional.of(new Card.Question(topic, cells));
    }
}
