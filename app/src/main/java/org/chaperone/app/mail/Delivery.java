package org.chaperone.app.mail;

import java.util.UUID;
import org.chaperone.app.jobs.JobFailed;
import org.chaperone.app.jobs.OneOffJob;
import org.springframework.stereotype.Component;

/**
 * Delivers one message. That it begins is committed before the message is handed over, so that a message whose delivery was
 * cut off is never taken for one that hasn't begun.
 */
@Component
class Delivery implements OneOffJob {

    static final String NAME = "mail-delivery";

    private final Deliveries deliveries;
    private final Carrier carrier;

    Delivery(Deliveries deliveries, Carrier carrier) {
        this.deliveries = deliveries;
        this.carrier = carrier;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String words() {
        return "Deliver an e-mail";
    }

    @Override
    public void run(String about) {
        var id = UUID.fromString(about);
        var letter = deliveries.begin(id, carrier.onceIsTwice());
        if (letter.isEmpty()) {
            return;
        }
        try {
            deliveries.delivered(id, carrier.deliver(letter.get()));
        } catch (Undelivered e) {
            switch (e.kind()) {
                case FOR_NOW -> {
                    deliveries.putOff(id, e.words());
                    throw JobFailed.forNow(e.words(), e);
                }
                case FOR_GOOD -> deliveries.failed(id, MailState.REFUSED, e.words());
                case IN_DOUBT -> deliveries.failed(id, MailState.IN_DOUBT, e.words());
            }
        }
    }
}
