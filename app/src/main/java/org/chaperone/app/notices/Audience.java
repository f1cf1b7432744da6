package org.chaperone.app.notices;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.chaperone.app.consent.Informing;
import org.chaperone.app.consent.Informing.Informed;
import org.chaperone.app.directory.Households;
import org.chaperone.app.mail.Recipient;
import org.chaperone.policy.notice.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is to be told on an occasion, as things stand today. */
@Component
class Audience {

    private final Households households;
    private final Informing informing;
    private final NoticeSettings settings;

    Audience(Households households, Informing informing, NoticeSettings settings) {
        this.households = households;
        this.informing = informing;
        this.settings = settings;
    }

    /**
     * @param barred adults to whom an order keeps it from being told, each with the child
     */
    record Everybody(Map<Addressee.Key, Addressee> addressees, List<Barred> barred, int students) {}

    /** Somebody who isn't told, because of an order. */
    record Barred(String guardian, String child) {}

    List<String> students(Occasion occasion) {
        if (!occasion.students().isEmpty()) {
            return occasion.students();
        }
        return occasion.gathering() != null
                ? households.members(occasion.gathering())
                : households.ofGrade(occasion.school(), Objects.requireNonNull(occasion.grade()));
    }

    Everybody of(Occasion occasion) {
        return of(students(occasion), !occasion.students().isEmpty());
    }

    /** Of these students alone. */
    Everybody of(Occasion occasion, Collection<String> students) {
        return of(students, !occasion.students().isEmpty());
    }

    /**
     * In order of the students' names, and of their adults'.
     *
     * @param themselves whether the students are told as well as their guardians
     */
    private Everybody of(Collection<String> students, boolean themselves) {
        var informed = informing.of(students);
        var languages = languages(informed);
        var addressees = new LinkedHashMap<Addressee.Key, Addressee>();
        var barred = new ArrayList<Barred>();
        var own =
                households.addresses(
                        informed.values().stream()
                                .filter(it -> themselves || it.ofAge())
                                .map(it -> it.student().id())
                                .toList());
        for (var it : informed.values()) {
            for (var addressee : addressees(it, own, languages)) {
                addressees.put(addressee.key(), addressee);
            }
            if (themselves && !it.ofAge()) {
                var student = itself(it, own, languages);
                addressees.put(student.key(), student);
            }
            it.barred().forEach(adult -> barred.add(new Barred(adult.name(), it.student().name())));
        }
        return new Everybody(addressees, barred, informed.size());
    }

    private List<Addressee> addressees(
            Informed it, Map<String, String> own, Map<String, List<Language>> languages) {
        var student = it.student();
        if (it.ofAge()) {
            return List.of(itself(it, own, languages));
        }
        if (it.adults().isEmpty()) {
            return List.of(addressee(it, "", "Family of " + student.name(), null, languages));
        }
        return it.adults().stream()
                .map(adult -> addressee(it, adult.id(), adult.name(), adult.email(), languages))
                .toList();
    }

    private Addressee itself(
            Informed it, Map<String, String> own, Map<String, List<Language>> languages) {
        var student = it.student();
        return addressee(it, student.id(), student.name(), own.get(student.id()), languages);
    }

    private Addressee addressee(
            Informed it,
            String adult,
            String name,
            @Nullable String email,
            Map<String, List<Language>> languages) {
        var student = it.student();
        var known = languages.get(adult.isEmpty() ? student.id() : adult);
        if (known == null) {
            known = languages.get(student.id());
        }
        return new Addressee(
                student.id(),
                student.name(),
                adult,
                name,
                email != null && Recipient.isAddress(email.strip()) ? email.strip() : null,
                known == null ? settings.inOrder() : known,
                it.secret());
    }

    /** In which languages somebody is written to, where the roster tells one that is switched on. */
    private Map<String, List<Language>> languages(Map<String, Informed> informed) {
        var people = new TreeSet<>(informed.keySet());
        informed.values().forEach(it -> it.adults().forEach(adult -> people.add(adult.id())));
        var known = new LinkedHashMap<String, List<Language>>();
        households
                .noted(settings.homeLanguage(), people)
                .forEach(
                        (id, word) ->
                                language(word)
                                        .filter(settings.languages()::contains)
                                        .ifPresent(it -> known.put(id, List.of(it))));
        return known;
    }

    /** Student systems write names in either language, and codes of two or three letters. */
    static Optional<Language> language(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0]) {
            case "en", "eng", "english", "inglés", "ingles" -> Optional.of(Language.EN);
            case "es", "spa", "spanish", "español", "espanol", "castellano" ->
                    Optional.of(Language.ES);
            default -> Optional.empty();
        };
    }
}
