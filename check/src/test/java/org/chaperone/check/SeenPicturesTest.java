package org.chaperone.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.chaperone.policy.Decider;
import org.chaperone.policy.Decision.Reason;
import org.chaperone.policy.pack.PackLibrary;
import org.chaperone.roster.generator.Cast;
import org.chaperone.screening.Finding;
import org.chaperone.screening.FindingType;
import org.chaperone.screening.NameForm;
import org.chaperone.screening.Screen;
import org.chaperone.screening.ScreeningSettings;
import org.chaperone.screening.picture.PictureFormat;
import org.chaperone.screening.picture.PictureReport;
import org.chaperone.screening.picture.Trace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeenPicturesTest {

    private static final Checker WICHITA =
            new Checker(
                    new Decider(
                            PackLibrary.read(Path.of("../packs"), List.of("wichita-ks"))
                                    .current("wichita-ks")
                                    .orElseThrow()),
                    Screen.of(Cast.roster(), ScreeningSettings.NONE),
                    Consents.NONE,
                    List.of(Cast.DOMAIN));

    @Test
    void a_place_in_the_file_is_a_fact_about_that_picture_and_the_policy_answers_to_it() {
        var checked = WICHITA.check(item(null, null), List.of(plain(), placed()));

        assertThat(checked.facts().media()).extracting("locationData").containsExactly(false, true);
        assertThat(checked.decision().reasons())
                .extracting(Reason::rule)
                .contains("location-in-the-file");
    }

    @Test
    void it_is_told_once_and_not_as_words_of_the_post_too() {
        var checked = WICHITA.check(item(null, null), List.of(plain(), placed()));

        assertThat(checked.findings()).extracting(Finding::type).contains(FindingType.LOCATION);
        assertThat(checked.facts().findings()).noneMatch(it -> it.type().name().equals("LOCATION"));
    }

    @Test
    void what_somebody_states_wins_over_what_was_seen() {
        var checked = WICHITA.check(item(null, false), List.of(plain(), placed()));

        assertThat(checked.facts().media())
                .extracting("locationData")
                .containsExactly(false, false);
    }

    @Test
    void of_a_picture_that_could_not_be_read_nothing_is_known() {
        var unread = new PictureReport("x", null, 0, 0, false, Set.of(), List.of(), List.of("No."));

        var checked = WICHITA.check(item(null, null), List.of(unread, plain()));

        assertThat(checked.facts().media()).extracting("locationData").containsExactly(null, false);
    }

    @Test
    void a_name_to_be_seen_in_a_picture_counts_like_one_in_the_text() {
        var named =
                new PictureReport(
                        "poster.png",
                        PictureFormat.PNG,
                        900,
                        160,
                        true,
                        Set.of(),
                        List.of(
                                new Finding(
                                        FindingType.STUDENT_NAME,
                                        NameForm.FULL,
                                        "files[0]",
                                        0,
                                        0,
                                        "Omar Haddad",
                                        0.88,
                                        List.of("s-omar"),
                                        "A full name",
                                        PictureReport.IN_THE_PICTURE)),
                        List.of());

        var checked = WICHITA.check(item(null, null), List.of(named, plain()));

        assertThat(checked.facts().students()).extracting("id").containsExactly("s-omar");
    }

    @Test
    void fewer_pictures_than_media_leave_the_rest_unknown() {
        var checked = WICHITA.check(item(null, null), List.of(placed()));

        assertThat(checked.facts().media()).extracting("locationData").containsExactly(true, null);
    }

    private static PostedItem item(@Nullable Boolean first, @Nullable Boolean second) {
        return new PostedItem(
                "1",
                "post",
                "Go Falcons!",
                List.of("A cup", "A bus"),
                List.of("a.jpg", "b.jpg"),
                null,
                null,
                List.of(photo(first), photo(second)),
                null,
                null);
    }

    private static PostedItem.Attachment photo(@Nullable Boolean located) {
        return new PostedItem.Attachment("photo", null, null, "own", null, null, located);
    }

    private static PictureReport plain() {
        return report(Set.of(), List.of());
    }

    private static PictureReport placed() {
        return report(
                Set.of(Trace.LOCATION),
                List.of(
                        new Finding(
                                FindingType.LOCATION,
                                null,
                                "files[1]",
                                0,
                                0,
                                "",
                                1,
                                List.of(),
                                "The file says where it was taken",
                                PictureReport.IN_THE_FILE)));
    }

    private static PictureReport report(Set<Trace> traces, List<Finding> findings) {
        return new PictureReport(
                "a.jpg", PictureFormat.JPEG, 64, 48, true, traces, findings, List.of());
    }
}
