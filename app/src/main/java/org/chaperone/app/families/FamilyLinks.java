package org.chaperone.app.families;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.chaperone.app.consent.Permissions;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Households;
import org.chaperone.app.directory.Named;
import org.chaperone.app.families.Link.Channel;
import org.chaperone.app.families.LinkMaking.Handed;
import org.chaperone.app.families.LinkRows.Maker;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.rights.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The links that offices make for families. */
@Service
public class FamilyLinks {

    /** Most links made in one go. */
    public static final int MOST = 300;

    static final String SUBJECT = "family-link:";

    private final LinkRows rows;
    private final AskedAdults adults;
    private final Directory directory;
    private final Households households;
    private final LinkMaking making;
    private final Journal journal;
    private final Clock clock;

    FamilyLinks(
            LinkRows rows,
            AskedAdults adults,
            Directory directory,
            Households households,
            LinkMaking making,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.adults = adults;
        this.directory = directory;
        this.households = households;
        this.making = making;
        this.journal = journal;
        this.clock = clock;
    }

    /** Which of those who are listed get a link. */
    public enum Whom {
        CHOSEN,
        /** Those who were never sent one, or whose link works no more. */
        WITHOUT_LINK,
        /** Everybody who hasn't answered. */
        UNANSWERED
    }

    /**
     * What came of making links.
     *
     * @param own how many were left out because they are of the maker's own family
     * @param unknown because no birth date is on file to know them by
     * @param addressless because they have no e-mail address on file
     * @param later because there were more than go at once
     */
    public record Made(List<Handed> handed, int own, int unknown, int addressless, int later) {

        public Made {
            handed = List.copyOf(handed);
        }
    }

    /** The schools whose permissions the viewer keeps. */
    @Transactional(readOnly = true)
    public List<Named> schools(Viewer viewer) {
        return directory.schools().stream()
                .filter(it -> Permissions.mayKeepAt(viewer, it.id()))
                .toList();
    }

    /** The classes, teams and clubs of a school whose permissions the viewer keeps. */
    @Transactional(readOnly = true)
    public List<Named> classes(String school, Viewer viewer) {
        return Permissions.mayKeepAt(viewer, school) ? households.classes(school) : List.of();
    }

    @Transactional(readOnly = true)
    public List<AskedAdult> list(LinkFilter filter, Viewer viewer) {
        return adults.list(filter, viewer);
    }

    /** The same, to be taken out of the application; who does is noted before they get it. */
    @Transactional
    public List<AskedAdult> export(LinkFilter filter, Viewer viewer) {
        var all = list(filter, viewer);
        var payload = new HashMap<String, Object>();
        payload.put("count", all.size());
        payload.put("words", filter.words());
        if (filter.group() != null) {
            payload.put("class", filter.group());
        }
        journal.record(
                new Entry(
                        viewer.actor(),
                        "family-links-exported",
                        "school:" + filter.school(),
                        payload));
        return all;
    }

    /**
     * Makes links for adults of the list, each in the place of the one before.
     *
     * @param chosen ids, where those are meant
     */
    @Transactional
    public Made make(
            LinkFilter filter,
            Whom whom,
            Collection<String> chosen,
            Channel channel,
            Viewer viewer) {
        var meant =
                adults.list(filter, viewer).stream().filter(meant(whom, chosen, filter)).toList();
        var known = meant.stream().filter(AskedAdult::canBeRecognised).toList();
        var others = known.stream().filter(it -> !isOwn(it, viewer)).toList();
        var reached =
                others.stream()
                        .filter(it -> channel == Channel.LETTER || it.recipient().isPresent())
                        .toList();
        var handed = new ArrayList<Handed>();
        for (var adult : reached.subList(0, Math.min(MOST, reached.size()))) {
            handed.add(
                    making.make(
                            adult,
                            channel,
                            new Maker(viewer.account(), viewer.person(), viewer.name()),
                            viewer.actor()));
        }
        return new Made(
                handed,
                known.size() - others.size(),
                meant.size() - known.size(),
                others.size() - reached.size(),
                reached.size() - handed.size());
    }

    /**
     * Whom a choice means. Whose answer came from the student system is asked again only where just those are listed.
     *
     * @param filter of the list
     */
    public static Predicate<AskedAdult> meant(
            Whom whom, Collection<String> chosen, LinkFilter filter) {
        var ids = Set.copyOf(chosen);
        Predicate<AskedAdult> unanswered =
                it ->
                        it.state() != LinkState.ANSWERED
                                && (it.state() != LinkState.IMPORTED
                                        || filter.state() == LinkState.IMPORTED);
        return switch (whom) {
            case CHOSEN -> it -> ids.contains(it.id());
            case WITHOUT_LINK -> unanswered.and(it -> !it.hasWorkingLink());
            case UNANSWERED -> unanswered;
        };
    }

    /**
     * Takes a link out of use at once.
     *
     * @return false if there is none like that, it was withdrawn before, or the viewer may not
     */
    @Transactional
    public boolean withdraw(UUID id, Viewer viewer) {
        var link = rows.one(id).filter(it -> mayWithdraw(it, viewer));
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (link.isEmpty() || !rows.withdraw(id, viewer.name(), at)) {
            return false;
        }
        journal.record(
                new Entry(
                        viewer.actor(),
                        "family-link-withdrawn",
                        SUBJECT + id,
                        Map.of("adult", link.get().adult())));
        return true;
    }

    private boolean mayWithdraw(Link link, Viewer viewer) {
        var people = new ArrayList<>(households.children(link.adult()));
        people.add(link.adult());
        return directory.ties(people).values().stream()
                .anyMatch(it -> Permissions.mayKeep(viewer, it));
    }

    private static boolean isOwn(AskedAdult adult, Viewer viewer) {
        return adult.id().equals(viewer.person())
                || adult.children().stream().anyMatch(it -> Permissions.isOwn(viewer, it));
    }
}
