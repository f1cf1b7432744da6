package org.chaperone.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Measures hits, misses and false alarms on a set of labelled posts. */
class LabelledPostsTest {

    private static final Pattern MARK = Pattern.compile("\\{([a-z-]+):([^}]*)\\}");
    private static final double SURE = 0.8;

    private record Mark(FindingType type, int start, int end, String text) {}

    private record Post(String text, List<Mark> marks) {

        static Post of(String line) {
            var text = new StringBuilder();
            var marks = new ArrayList<Mark>();
            var marked = line.replace("\\n", "\n");
            var matcher = MARK.matcher(marked);
            int last = 0;
            while (matcher.find()) {
                text.append(marked, last, matcher.start());
                int start = text.length();
                text.append(matcher.group(2));
                var type = FindingType.ofWire(matcher.group(1)).orElseThrow();
                marks.add(new Mark(type, start, text.length(), matcher.group(2)));
                last = matcher.end();
            }
            text.append(marked, last, marked.length());
            return new Post(text.toString(), marks);
        }
    }

    private final List<Post> posts =
            Resources.lines("labelled-posts.txt").stream().map(Post::of).toList();

    @Test
    void nearly_everything_marked_is_found_and_sure() {
        var missed = new ArrayList<String>();
        int marks = 0;
        for (var post : posts) {
            var found = sure(post);
            for (var mark : post.marks) {
                marks++;
                if (found.stream().noneMatch(it -> meets(it, mark))) {
                    missed.add(mark.type.wire() + " \"" + mark.text + "\" in: " + post.text);
                }
            }
        }
        assertThat(marks).isGreaterThan(80);
        assertThat(missed).as("missed of " + marks).hasSizeLessThanOrEqualTo(marks / 20);
    }

    @Test
    void hardly_anything_else_is_sure() {
        var alarms = new ArrayList<String>();
        for (var post : posts) {
            sure(post).stream()
                    .filter(it -> !isIncidental(it))
                    .filter(it -> post.marks.stream().noneMatch(mark -> meets(it, mark)))
                    .forEach(
                            it ->
                                    alarms.add(
                                            it.type().wire()
                                                    + " \""
                                                    + it.text()
                                                    + "\" in: "
                                                    + post.text));
        }
        assertThat(alarms).as("false alarms in " + posts.size()).isEmpty();
    }

    @Test
    void names_are_marked_from_their_first_to_their_last_character() {
        for (var post : posts) {
            for (var mark : post.marks) {
                if (mark.type == FindingType.STUDENT_NAME) {
                    assertThat(sure(post))
                            .as(post.text)
                            .anyMatch(it -> it.start() == mark.start && it.end() == mark.end);
                }
            }
        }
    }

    private static List<Finding> sure(Post post) {
        return Seen.in(post.text).stream().filter(it -> it.confidence() >= SURE).toList();
    }

    private static boolean meets(Finding finding, Mark mark) {
        return finding.type() == mark.type
                && finding.start() < mark.end
                && finding.end() > mark.start;
    }

    /** First names alone, the district's own contacts, titles of staff: seen, but no alarm. */
    private static boolean isIncidental(Finding finding) {
        return finding.form() == NameForm.FIRST
                || finding.form() == NameForm.LAST
                || finding.notes("inside-district");
    }
}
