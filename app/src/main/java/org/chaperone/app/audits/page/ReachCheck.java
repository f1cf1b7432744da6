package org.chaperone.app.audits.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Mail and telephone of the district. */
final class ReachCheck implements Check {

    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");
    private static final Pattern PHONE = Pattern.compile("[+(]?[0-9][0-9 ().+/-]{6,20}[0-9]");
    private static final int DIGITS = 10;

    @Override
    public Set<String> facts() {
        return Set.of("reach.email", "reach.phone", "reach.school");
    }

    @Override
    public List<Sighting> look(Visit visit, Subject subject) {
        var mail = mail(visit, subject.contacts());
        var phone = phone(visit, subject.contacts());
        return List.of(mail, phone, school(visit, subject, mail, phone));
    }

    private static Sighting mail(Visit visit, Subject.Contacts contacts) {
        if (!contacts.hasMail()) {
            return Sighting.unknown(
                    "reach.email",
                    "The district's mail domain isn't among the contacts of the offices");
        }
        for (var link : visit.page().select("a[href^=mailto:]")) {
            var to =
                    decoded(
                            link.attr("href")
                                    .substring("mailto:".length())
                                    .replaceFirst("\\?.*", ""));
            if (MAIL.matcher(to).matches() && contacts.isOurs(to)) {
                return Sighting.of("reach.email", true, link);
            }
        }
        return MAIL.matcher(visit.words())
                .results()
                .map(it -> it.group())
                .filter(contacts::isOurs)
                .findFirst()
                .map(it -> Sighting.of("reach.email", true, it))
                .orElseGet(() -> visit.absent("reach.email", false));
    }

    private static Sighting phone(Visit visit, Subject.Contacts contacts) {
        if (contacts.phones().isEmpty()) {
            return Sighting.unknown(
                    "reach.phone", "No telephone number is among the contacts of the offices");
        }
        for (var link : visit.page().select("a[href^=tel:]")) {
            if (contacts.phones().contains(digits(link.attr("href")))) {
                return Sighting.of("reach.phone", true, link);
            }
        }
        return PHONE.matcher(visit.words())
                .results()
                .map(it -> it.group())
                .filter(it -> contacts.phones().contains(digits(it)))
                .findFirst()
                .map(it -> Sighting.of("reach.phone", true, it))
                .orElseGet(() -> visit.absent("reach.phone", false));
    }

    private static Sighting school(Visit visit, Subject subject, Sighting mail, Sighting phone) {
        if (Boolean.TRUE.equals(mail.value()) || Boolean.TRUE.equals(phone.value())) {
            var shown = Boolean.TRUE.equals(mail.value()) ? mail : phone;
            return new Sighting("reach.school", true, shown.element(), shown.snippet(), "");
        }
        return mail.value() == null && phone.value() == null
                ? Sighting.unknown("reach.school", mail.why())
                : visit.absent("reach.school", false);
    }

    private static String digits(String phone) {
        var digits = phone.replaceAll("\\D", "");
        return digits.length() == DIGITS + 1 && digits.startsWith("1")
                ? digits.substring(1)
                : digits;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8).strip();
        } catch (IllegalArgumentException _) {
            return text;
        }
    }
}
