package org.chaperone.app.tasks;

import java.util.Optional;
import org.chaperone.app.rights.Role;
import org.jspecify.annotations.Nullable;

/** Whose task it is. */
public sealed interface Bearer {

    /**
     * @param id in the directory, such as {@code t-rosa}
     */
    record Person(String id) implements Bearer {

        @Override
        public String text() {
            return PERSON + id;
        }
    }

    /**
     * Whoever holds a role.
     *
     * @param school for which, or null for the district
     */
    record Office(Role role, @Nullable String school) implements Bearer {

        @Override
        public String text() {
            return OFFICE + role.name() + (school == null ? "" : "@" + school);
        }
    }

    String PERSON = "person:";
    String OFFICE = "office:";

    Office SUPERINTENDENT = new Office(Role.SUPERINTENDENT, null);

    /** As it stands in a row. */
    String text();

    /** The person's id, if it is one person. */
    default Optional<String> person() {
        return this instanceof Person it ? Optional.of(it.id()) : Optional.empty();
    }

    static Bearer of(String text) {
        if (text.startsWith(PERSON)) {
            return new Person(text.substring(PERSON.length()));
        }
        var parts = text.substring(OFFICE.length()).split("@", 2);
        return new Office(Role.valueOf(parts[0]), parts.length == 1 ? null : parts[1]);
    }
}
