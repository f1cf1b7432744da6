package org.chaperone.app.schooltime;

/** What a timetable has for somebody in a period. */
public enum Activity {
    CLASS("Class"),
    PLANNING("Planning"),
    LUNCH("Lunch"),
    DUTY("Duty");

    private final String words;

    Activity(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether students are in this person's care. */
    public boolean isSupervising() {
        return this == CLASS || this == DUTY;
    }
}
