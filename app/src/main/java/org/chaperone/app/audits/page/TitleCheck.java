package org.chaperone.app.audits.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the title says: the name of the school or office, an acronym. */
final class TitleCheck implements Check {

    private static final Pattern ACRONYM = Pattern.compile("\\b(?:\\p{Lu}\\.?){2,6}(?![\\p{L}])");

    /** Capitals that stand for a team or a month, not for a school. */
    private static final Set<String> NOT_ACRONYMS =
            Set.of("JV", "TV", "PE", "USA", "II", "III", "IV", "K-5");

    @Override
    public Set<String> facts() {
        return Set.of("brand.title", "brand.unitInTitle", "brand.acronym");
    }

    @Override
    public List<Sighting> look(Visit visit, Subject subject) {
        var title = title(visit);
        if (title.isEmpty()) {
            return List.of(
                    visit.absent("brand.title", ""),
                    visit.absent("brand.unitInTitle", false),
                    visit.absent("brand.acronym", false));
        }
        return List.of(
                Sighting.of("brand.title", title, title),
                Sighting.of(
                        "brand.unitInTitle",
                        subject.names().stream().anyMatch(it -> holds(title, it)),
                        title),
                Sighting.of("brand.acronym", hasAcronym(title, subject), title));
    }

    /** As platforms name the page to others, else as the browser shows it. */
    static String title(Visit visit) {
        return visit.page().select("meta[property=og:site_name], meta[property=og:title]").stream()
                .map(it -> it.attr("content").strip())
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElseGet(() -> visit.page().title().strip());
    }

    private static boolean hasAcronym(String title, Subject subject) {
        return ACRONYM.matcher(title)
                .results()
                .map(it -> it.group().replace(".", ""))
                .filter(it -> !NOT_ACRONYMS.contains(it))
                .anyMatch(it -> subject.names().stream().noneMatch(name -> name.contains(it)));
    }

    static boolean holds(String text, String name) {
        return !name.isBlank() && plain(text).contains(plain(name));
    }

    private static String plain(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip()
                + " ";
    }
}
