package org.chaperone.app.schooltime;

/** What a day is to a school. */
public enum DayKind {
    SCHOOL("School day"),
    HALF("Half day"),
    /** The staff works and students stay at home. */
    WORKDAY("Teacher workday"),
    OFF("Day off");

    private final String words;

    DayKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether students attend; such days count as school days. */
    public boolean isAttended() {
        return this == SCHOOL || this == HALF;
    }

    public boolean isWorked() {
        return this != OFF;
    }
}
