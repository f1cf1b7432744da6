package org.chaperone.policy.question;

/** What the timetable has for this person at this moment. */
public enum Period {
    @Fact("A scheduled class")
    CLASS,
    @Fact("A planning period")
    PLANNING,
    @Fact("A lunch break")
    LUNCH,
    @Fact("A duty such as cafeteria, bus or hall")
    DUTY,
    @Fact("On the day, before pupils arrive")
    BEFORE_SCHOOL,
    @Fact("On the day, after pupils have left")
    AFTER_SCHOOL,
    @Fact("Nothing scheduled")
    NONE
}
