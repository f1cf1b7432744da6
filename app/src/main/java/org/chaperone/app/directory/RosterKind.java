package org.chaperone.app.directory;

/** What an import tells apart in its lists. */
public enum RosterKind {
    STUDENT("students", "Student"),
    STAFF("staff", "Staff"),
    GUARDIAN("parents and guardians", "Parent or guardian"),
    SCHOOL("schools", "School"),
    OFFICE("offices", "Office"),
    CLASS("classes and teams", "Class or team"),
    COURSE("courses", "Course"),
    SESSION("school years and terms", "School year or term"),
    ENROLLMENT("enrolments", "Enrolment"),
    ASSIGNMENT("jobs at schools", "Job at a school"),
    MEMBERSHIP("places in classes and teams", "Place in a class or team"),
    FAMILY_LINK("family ties", "Family tie");

    private final String words;
    private final String one;

    RosterKind(String words, String one) {
        this.words = words;
        this.one = one;
    }

    /** One of them, at the beginning of a line. */
    public String one() {
        return one;
    }

    /** Several of them, in the middle of a sentence. */
    public String words() {
        return words;
    }
}
