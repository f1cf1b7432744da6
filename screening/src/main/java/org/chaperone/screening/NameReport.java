package org.chaperone.screening;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.chaperone.roster.Guardian;
import org.chaperone.roster.Staff;
import org.jspecify.annotations.Nullable;

/** Turns names seen into findings: whose they are, how sure that is, and why. */
final class NameReport {

    private static final double NOBODY_AT_THIS_SCHOOL = 0.95;

    private static final double UNDER_A_TITLE = 0.6;

    private final Field field;
    private final Words words;

    NameReport(Field field) {
        this.field = field;
        words = field.words;
    }

    void add(NameMatch match) {
        field.markPerson(match.from(), match.to());
        int start = words.start(match.from());
        int end = words.end(match.to() - 1);
        boolean endsInInitial = match.form() == NameForm.INITIAL || match.form() == NameForm.FULL;
        if (endsInInitial && words.isLetter(match.to() - 1) && words.after(match.to() - 1) == '.') {
            end++;
        }
        if (match.form() == NameForm.LAST) {
            addTitled(match, start, end);
        } else {
            add(match.form(), start, end, match.bearers(), match.certainty());
        }
    }

    /** A name written in that form on that place, and borne by these. */
    void add(NameForm form, int start, int end, Bearers bearers, double certainty) {
        double sure = certainty * bearers.directness();
        if (bearers.hasStudents()) {
            boolean elsewhere = field.item.outletSchool() != null && bearers.studentsHere() == 0;
            boolean weighed = form == NameForm.FIRST;
            double asStudent = isTitled(start) ? sure * UNDER_A_TITLE : sure;
            field.addName(
                    FindingType.STUDENT_NAME,
                    form,
                    start,
                    end,
                    elsewhere && !weighed ? asStudent * NOBODY_AT_THIS_SCHOOL : asStudent,
                    bearers.studentIds(),
                    why(bearers, start, end),
                    bearers.detail());
        }
        if (form == NameForm.FIRST) {
            return;
        }
        if (!bearers.staff().isEmpty()) {
            addStaff(form, start, end, bearers.staff(), sure);
        }
        if (!bearers.guardians().isEmpty() && form != NameForm.INITIAL) {
            addGuardians(form, start, end, bearers.guardians(), sure);
        }
    }

    /** Somebody nobody on the roster is, but whose name is plainly one. */
    void addStranger(int from, int to) {
        field.markPerson(from, to);
        field.addName(
                FindingType.PERSON_NAME,
                NameForm.FULL,
                words.start(from),
                words.end(to - 1),
                0.6,
                List.of(),
                "A first and a last name, of nobody on the roster",
                null);
    }

    /** Whether a title stands before a name, which makes a grown-up of its bearer. */
    private boolean isTitled(int start) {
        int word = words.at(start);
        return word > 0
                && words.isCapitalized(word - 1)
                && field.inOneSentence(word - 1, word)
                && (words.is(word - 1, WordClass.TITLE) || words.is(word - 1, WordClass.OFFICE));
    }

    private void addTitled(NameMatch match, int start, int end) {
        var bearers = match.bearers();
        if (!bearers.staff().isEmpty()) {
            double sure = bearers.staff().size() == 1 ? 0.9 : 0.8;
            addStaff(NameForm.LAST, start, end, bearers.staff(), sure);
        } else if (!bearers.guardians().isEmpty()) {
            addGuardians(NameForm.LAST, start, end, bearers.guardians(), 0.6);
        } else {
            field.addName(
                    FindingType.PERSON_NAME,
                    NameForm.LAST,
                    start,
                    end,
                    0.6,
                    List.of(),
                    "A name after a title, of nobody on the staff",
                    null);
        }
    }

    private void addStaff(NameForm form, int start, int end, List<Staff> staff, double sure) {
        var first = staff.getFirst();
        var title = first.title() == null ? "" : ": " + first.title();
        var why =
                staff.size() == 1
                        ? first.name().full() + " works for the district" + title
                        : staff.size() + " people of that name work for the district";
        field.addName(
                FindingType.STAFF_NAME,
                form,
                start,
                end,
                sure,
                List.of(),
                why,
                staff.stream().limit(20).map(it -> "staff:" + it.id()).collect(joining(" ")));
    }

    private void addGuardians(
            NameForm form, int start, int end, List<Guardian> guardians, double sure) {
        field.addName(
                FindingType.PERSON_NAME,
                form,
                start,
                end,
                sure,
                List.of(),
                guardians.size() == 1
                        ? "Family of a student bears this name"
                        : guardians.size() + " people of students' families bear this name",
                guardians.stream()
                        .limit(20)
                        .map(it -> "guardian:" + it.id())
                        .collect(joining(" ")));
    }

    private String why(Bearers bearers, int start, int end) {
        @Nullable String nickname =
                bearers.areByNickname() ? words.text.substring(start, end) : null;
        return nickname == null
                ? bearers.whoStudents()
                : "“" + nickname + "” may be a short name; " + bearers.whoStudents();
    }
}
