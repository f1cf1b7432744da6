package org.chaperone.app.devices;

import java.util.UUID;

/**
 * A telephone that the district lends.
 *
 * @param name as it is written on it
 * @param number may be empty
 */
public record Device(UUID id, String name, String number) {

    public static final int LONGEST_NAME = 60;
    public static final int LONGEST_NUMBER = 40;

    static final String SUBJECT = "device:";

    String subject() {
        return SUBJECT + id;
    }
}
