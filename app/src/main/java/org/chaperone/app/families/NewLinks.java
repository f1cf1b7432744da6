package org.chaperone.app.families;

import static java.util.Locale.ROOT;

import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.access.Secrets;
import org.chaperone.app.access.Throttle;
import org.chaperone.app.access.Throttle.Limit;
import org.chaperone.app.directory.Households;
import org.chaperone.app.families.Link.Channel;
import org.chaperone.app.families.LinkRows.Maker;
import org.chaperone.app.jobs.Jobs;
import org.chaperone.app.jobs.OneOffJob;
import org.chaperone.app.journal.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * New links for families who ask for one. Asking does the same whether or not somebody has the address: it is looked up
 * afterwards, by a job, so that neither words nor time tell who is on file.
 */
@Service
public class NewLinks implements OneOffJob {

    static final String NAME = "family-new-link";

    private static final Actor ASKED_FOR = Actor.system("families");
    private static final int FROM_ONE_PLACE = 10;
    private static final int FOR_ONE_ADDRESS = 3;

    private final RequestRows requests;
    private final Households households;
    private final Children children;
    private final LinkMaking making;
    private final Throttle throttle;
    private final Jobs jobs;

    NewLinks(
            RequestRows requests,
            Households households,
            Children children,
            LinkMaking making,
            Throttle throttle,
            Jobs jobs) {
        this.requests = requests;
        this.households = households;
        this.children = children;
        this.making = making;
        this.throttle = throttle;
        this.jobs = jobs;
    }

    /**
     * Sends a new link soon, to whoever has this address on file. More often than three times a day nothing more is sent to
     * an address, and nothing more is said either.
     *
     * @param from the network address that it is asked from
     * @return how long to wait when too many were asked for from there
     */
    @Transactional
    public Optional<Duration> ask(String address, String from) {
        var tooOften =
                throttle.take(
                        new Limit("family-new-link " + from, FROM_ONE_PLACE, Duration.ofHours(1)));
        if (tooOften.isPresent()) {
            return tooOften;
        }
        var known = HexFormat.of().formatHex(Secrets.digest(address.toLowerCase(ROOT)));
        var often =
                throttle.take(
                        new Limit(
                                "family-new-link-to " + known,
                                FOR_ONE_ADDRESS,
                                Duration.ofDays(1)));
        if (often.isEmpty()) {
            jobs.add(NAME, requests.add(address).toString());
        }
        return Optional.empty();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String words() {
        return "Send a family the new link that it asked for, if its address is on file";
    }

    @Override
    @Transactional
    public void run(String about) {
        requests.take(UUID.fromString(about))
                .ifPresent(
                        address -> households.reachedAt(address).forEach(it -> send(it, address)));
    }

    private void send(String adult, String address) {
        var asked = children.of(adult);
        if (Children.known(asked).isEmpty()) {
            return;
        }
        var name = asked.values().iterator().next().signer().name();
        making.make(
                new AskedAdult(
                        adult,
                        name,
                        address,
                        asked.values().stream().map(it -> it.person()).toList(),
                        null,
                        LinkState.NOT_SENT),
                Channel.MAIL,
                new Maker(null, null, name),
                ASKED_FOR);
    }
}
