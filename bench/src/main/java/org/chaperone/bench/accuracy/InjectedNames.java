package org.chaperone.bench.accuracy;

import java.util.List;
import java.util.Random;
import org.chaperone.roster.Student;
import org.chaperone.screening.Finding;
import org.chaperone.screening.FindingType;
import org.chaperone.screening.NameForm;

/** Puts students' names into official paragraphs and looks which of them are found. */
final class InjectedNames {

    private static final int EACH = 800;
    private static final int TRIES = 400_000;

    private final Posts posts;
    private final Misses misses;

    InjectedNames(Posts posts, Misses misses) {
        this.posts = posts;
        this.misses = misses;
    }

    /** Scores of each way to write the names of these students. */
    Scores score(Students students, List<Writing> writings, long seed) {
        var scores = new Scores();
        for (var writing : writings) {
            score(students, writing, writing.name(), seed, EACH, scores);
        }
        return scores;
    }

    void score(
            Students students, Writing writing, String name, long seed, int count, Scores scores) {
        var random = new Random(seed);
        int written = 0;
        for (int i = 0; i < TRIES && written < count; i++) {
            var student = students.all().get(random.nextInt(students.all().size()));
            var text = writing.pen().write(student.name(), random);
            if (text != null) {
                var post = posts.with(text, written++ + writing.name().hashCode(), random);
                judge(students, student, post, name, scores.of(name, post.paragraph().half()));
            }
        }
    }

    private void judge(
            Students students, Student student, Posts.Post post, String name, Score score) {
        var half = post.paragraph().half();
        boolean found = false;
        for (var finding : students.judge().sure(post.text())) {
            if (finding.type() != FindingType.STUDENT_NAME || finding.form() == NameForm.FIRST) {
                continue;
            }
            if (fits(finding, student, post)) {
                found = true;
            } else {
                score.wrong();
                misses.note(half, name, "wrong: " + finding.text(), post.text());
            }
        }
        if (found) {
            score.right();
        } else {
            score.missed();
            misses.note(half, name, "missed: " + student.name(), shown(post));
        }
    }

    /** Whether a finding is of the name put in and tells of its bearer, or of fifty who share it. */
    private static boolean fits(Finding finding, Student student, Posts.Post post) {
        return finding.start() < post.end()
                && finding.end() > post.start()
                && (finding.students().contains(student.id()) || finding.students().size() >= 50);
    }

    private static String shown(Posts.Post post) {
        int from = Math.max(0, post.start() - 40);
        int to = Math.min(post.text().length(), post.end() + 40);
        return post.text().substring(from, to);
    }
}
