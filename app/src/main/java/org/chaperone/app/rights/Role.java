package org.chaperone.app.rights;

/** What somebody is to the district. A person may hold several, each for one school or for the district. */
public enum Role {
    TEACHER("Teacher"),
    PRINCIPAL("Principal"),
    COMMUNICATIONS("Communications office"),
    TECHNOLOGY("Technology director"),
    RECORDS("Records officer"),
    HUMAN_RESOURCES("Human resources"),
    SUPERINTENDENT("Superintendent"),
    COMMITTEE("School committee"),
    ADMINISTRATOR("Administrator of Chaperone"),
    CONTRACTOR("Contractor"),
    GUARDIAN("Parent or guardian"),
    STUDENT("Student");

    private final String words;

    Role(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Employed by the district. */
    public boolean isStaff() {
        return this == TEACHER || this == PRINCIPAL || seesDistrict();
    }

    /** Held for one school; a person with several schools holds it for each. */
    public boolean isOfSchool() {
        return this == TEACHER || this == PRINCIPAL;
    }

    /** Works for the whole district and so sees its people, whatever their school. */
    public boolean seesDistrict() {
        return switch (this) {
            case COMMUNICATIONS,
                    TECHNOLOGY,
                    RECORDS,
                    HUMAN_RESOURCES,
                    SUPERINTENDENT,
                    ADMINISTRATOR ->
                    true;
            case TEACHER, PRINCIPAL, COMMITTEE, CONTRACTOR, GUARDIAN, STUDENT -> false;
        };
    }
}
