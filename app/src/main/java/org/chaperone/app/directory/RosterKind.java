package org.chaperone.app.directory;

/** What an import tells apart in its lists. */
public enum RosterKind {
    STUDENT("students"),
    STAFF("staff"),
    GUARDIAN("parents and guardians"),
    SCHOOL("schools"),
    OFFICE("offices"),
    CLASS("classes and teams"),
    COURSE("courses"),
    SESSION("school years and terms"),
    ENROLLMENT("enrolments"),
    ASSIGNMENT("jobs at schools"),
    MEMBERSHIP("places in classes and teams"),
    FAMILY_LINK("family ties");

    private final String words;

    RosterKind(String words) {
        this.words = words;
    }

    /** Several of them, in the middle of a sentence. */
    public String words() {
        return words;
    }
}
