package org.chaperone.app.questions;

import org.chaperone.app.rights.Role;

/** What a question is about, and so whose it is to answer. */
public enum Topic {
    STAFF_MATTER("A staff matter", Role.HUMAN_RESOURCES, "Employee Relations, Human Resources"),
    NAMING("Naming students, sharing successes", Role.COMMUNICATIONS, "Strategic Communications"),
    POSTS("Posts and pages", Role.COMMUNICATIONS, "Strategic Communications"),
    PLATFORMS("Platforms and apps", Role.TECHNOLOGY, "Technology director"),
    RECORDS("Records and what is kept", Role.RECORDS, "Records officer"),
    OTHER("Something else", Role.COMMUNICATIONS, "Strategic Communications");

    private final String words;
    private final Role office;
    private final String queue;

    Topic(String words, Role office, String queue) {
        this.words = words;
        this.office = office;
        this.queue = queue;
    }

    public String words() {
        return words;
    }

    /** Whose queue it goes to. */
    public Role office() {
        return office;
    }

    /** That office, as people know it. */
    public String queue() {
        return queue;
    }
}
