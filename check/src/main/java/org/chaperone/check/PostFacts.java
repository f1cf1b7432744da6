package org.chaperone.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chaperone.policy.question.AccountKind;
import org.chaperone.policy.question.Actor;
import org.chaperone.policy.question.Audience;
import org.chaperone.policy.question.Consent;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.chaperone.policy.question.FindingKind;
import org.chaperone.policy.question.Media;
import org.chaperone.policy.question.MediaKind;
import org.chaperone.policy.question.NamedAs;
import org.chaperone.policy.question.NamedStudent;
import org.chaperone.policy.question.Origin;
import org.chaperone.policy.question.Outlet;
import org.chaperone.policy.question.OutletKind;
import org.chaperone.policy.question.Post;
import org.chaperone.policy.question.Role;
import org.chaperone.policy.reading.Wire;
import org.chaperone.screening.Finding;
import org.chaperone.screening.FindingType;
import org.jspecify.annotations.Nullable;

/** Turns an item and what screening saw in it into the facts of the question "May this be published?". */
final class PostFacts {

    /** Every fact matters. */
    static final Predicate<String> ALL = _ -> true;

    private static final double SURE = 0.8;

    private final Set<String> domains;
    private final boolean measuring;
    private final boolean linking;
    private final boolean naming;

    /**
     * @param read which facts matter, by name; what would have to be counted and doesn't stays unknown
     */
    PostFacts(Iterable<String> domains, Predicate<String> read) {
        this.measuring = Stream.of("words", "hasFigures").anyMatch(read);
        this.linking = Stream.of("links", "ownLinks", "sourceLinked", "sourceCited").anyMatch(read);
        this.naming = read.test("students");
        this.domains =
                StreamSupport.stream(domains.spliterator(), false)
                        .map(it -> it.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * @param consents answers of those who are seen in it
     */
    Post of(PostedItem item, List<Finding> findings, Consents consents) {
        var text = item.text() == null ? "" : item.text();
        var outlet = outlet(item);
        var audience = audience(item, outlet);
        var measures = measuring ? Measures.of(text) : null;
        var links = linking ? Links.in(text) : null;
        var borrowed = has(FindingType.UNCITED_SOURCE, findings);
        var derived =
                new Post(
                        item.author() == null ? null : actor(item.author()),
                        outlet.official() == Boolean.TRUE
                                ? AccountKind.OFFICIAL
                                : AccountKind.PERSONAL,
                        outlet,
                        audience,
                        studentsCanRead(audience),
                        mentionsDistrict(text, outlet, findings),
                        facts(findings),
                        naming
                                ? students(item, findings, consents, before(outlet, audience))
                                : null,
                        media(item, text),
                        measures == null ? null : measures.words(),
                        links == null ? null : links.size(),
                        links == null ? null : Links.own(links, domains),
                        borrowed,
                        links == null ? null : !links.isEmpty(),
                        cited(item, text, borrowed, links),
                        false,
                        false,
                        false,
                        false,
                        measures == null ? null : measures.figures(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
        return item.facts() == null ? derived : Overlay.of(derived, item.facts());
    }

    private static boolean has(FindingType type, List<Finding> findings) {
        for (var finding : findings) {
            if (finding.type() == type) {
                return true;
            }
        }
        return false;
    }

    private static Actor actor(PostedItem.Author author) {
        return new Actor(constant(Role.class, author.role()), null, null, null);
    }

    private static Outlet outlet(PostedItem item) {
        var place = item.outlet();
        var kind =
                place == null || place.kind() == null
                        ? OutletKind.PAGE
                        : constant(OutletKind.class, place.kind());
        var official = kind != OutletKind.PERSONAL_PAGE && kind != OutletKind.COMMUNITY_PAGE;
        return new Outlet(kind, official, place == null ? null : place.platform(), null);
    }

    private static @Nullable Audience audience(PostedItem item, Outlet outlet) {
        if (item.outlet() != null && item.outlet().audience() != null) {
            return constant(Audience.class, item.outlet().audience());
        }
        return switch (outlet.kind()) {
            case LEARNING_PLATFORM -> Audience.GROUP_WITH_STUDENTS;
            case MESSAGE -> null;
            case null, default -> Audience.PUBLIC;
        };
    }

    /** Not known of a message of which nobody said who gets it. */
    private static @Nullable Boolean studentsCanRead(@Nullable Audience audience) {
        return audience == null
                ? null
                : audience == Audience.PUBLIC || audience == Audience.GROUP_WITH_STUDENTS;
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String word) {
        return word == null ? null : Wire.constant(type, word).orElse(null);
    }

    private boolean mentionsDistrict(String text, Outlet outlet, List<Finding> findings) {
        return outlet.official() == Boolean.TRUE
                || has(FindingType.STUDENT_NAME, findings)
                || has(FindingType.STAFF_NAME, findings)
                || DistrictWords.in(text);
    }

    private static List<org.chaperone.policy.question.Finding> facts(List<Finding> findings) {
        return findings.isEmpty() ? List.of() : findings.stream().map(PostFacts::fact).toList();
    }

    private static org.chaperone.policy.question.Finding fact(Finding finding) {
        return new org.chaperone.policy.question.Finding(
                FindingKind.valueOf(finding.type().name()),
                finding.form() == null ? null : NamedAs.valueOf(finding.form().name()),
                finding.field(),
                finding.start(),
                finding.end(),
                finding.text(),
                finding.confidence(),
                finding.confidence() >= SURE,
                finding.detail() == null ? "" : finding.detail(),
                finding.students());
    }

    /** Before whom an item is shown, as families are asked; of an unusual place as of a public page. */
    static ConsentAudience before(PostedItem item) {
        var outlet = outlet(item);
        return before(outlet, audience(item, outlet));
    }

    private static ConsentAudience before(Outlet outlet, @Nullable Audience audience) {
        return Objects.requireNonNullElse(
                ConsentAudience.of(outlet.kind(), audience), ConsentAudience.SOCIAL_MEDIA);
    }

    private static List<NamedStudent> students(
            PostedItem item, List<Finding> findings, Consents consents, ConsentAudience audience) {
        if (findings.isEmpty() && item.attachments().isEmpty()) {
            return List.of();
        }
        var forms = new LinkedHashMap<String, @Nullable NamedAs>();
        var shown = new LinkedHashMap<String, Set<ConsentUse>>();
        for (var finding : findings) {
            if (finding.type() == FindingType.STUDENT_NAME
                    && finding.confidence() >= SURE
                    && !finding.students().isEmpty()) {
                forms.putIfAbsent(
                        finding.students().getFirst(),
                        finding.form() == null ? null : NamedAs.valueOf(finding.form().name()));
            }
        }
        for (var attachment : item.attachments()) {
            for (var id : Optional.ofNullable(attachment.shows()).orElse(List.of())) {
                shown.computeIfAbsent(id, _ -> EnumSet.noneOf(ConsentUse.class))
                        .add(use(attachment));
            }
        }
        return Stream.concat(forms.keySet().stream(), shown.keySet().stream())
                .distinct()
                .map(
                        id ->
                                NamedStudent.answered(
                                        id,
                                        forms.get(id),
                                        shown.containsKey(id),
                                        answers(
                                                id,
                                                forms.containsKey(id),
                                                shown.getOrDefault(id, Set.of()),
                                                consents,
                                                audience)))
                .toList();
    }

    private static Map<ConsentUse, Consent> answers(
            String student,
            boolean named,
            Set<ConsentUse> shown,
            Consents consents,
            ConsentAudience audience) {
        var answers = new EnumMap<ConsentUse, Consent>(ConsentUse.class);
        if (named) {
            answers.put(ConsentUse.NAME, consents.of(student, ConsentUse.NAME, audience));
        }
        shown.forEach(use -> answers.put(use, consents.of(student, use, audience)));
        return answers;
    }

    /** What a family is asked for before its child stands in it. */
    private static ConsentUse use(PostedItem.Attachment attachment) {
        if (constant(Origin.class, attachment.origin()) == Origin.STUDENT_WORK) {
            return ConsentUse.WORK;
        }
        return switch (constant(MediaKind.class, attachment.kind())) {
            case VIDEO -> ConsentUse.VIDEO;
            case AUDIO -> ConsentUse.VOICE;
            case PHOTO, DRAWING, DOCUMENT -> ConsentUse.IMAGE;
            case null -> ConsentUse.IMAGE;
        };
    }

    /** Of what only the author knows to be borrowed, a text without credit and link doesn't tell whether it says so. */
    private static @Nullable Boolean cited(
            PostedItem item, String text, boolean borrowed, @Nullable List<String> links) {
        if (borrowed) {
            return false;
        }
        var stated = item.facts() != null && item.facts().borrowed() == Boolean.TRUE;
        var linked = links != null && !links.isEmpty();
        return !stated || linked || CreditLine.isIn(text) ? Boolean.TRUE : null;
    }

    private static List<Media> media(PostedItem item, String text) {
        var media = new ArrayList<Media>();
        for (var i = 0; i < item.attachments().size(); i++) {
            var attachment = item.attachments().get(i);
            var kind = constant(MediaKind.class, attachment.kind());
            media.add(
                    new Media(
                            kind == null ? MediaKind.PHOTO : kind,
                            constant(Origin.class, attachment.origin()),
                            attachment.permission(),
                            credited(attachment, text),
                            i < item.alts().size() && !item.alts().get(i).isBlank(),
                            attachment.locationData(),
                            attachment.shows() == null ? null : !attachment.shows().isEmpty()));
        }
        return media;
    }

    private static @Nullable Boolean credited(PostedItem.Attachment attachment, String text) {
        var stated = attachment.credited();
        return stated == null && CreditLine.isIn(text) ? Boolean.TRUE : stated;
    }
}
