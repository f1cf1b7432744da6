package org.chaperone.app.tasks;

import org.chaperone.policy.duty.EventType;

/** What makes tasks, in words that name nobody. */
public final class EventWords {

    private EventWords() {}

    public static String of(String event) {
        return event.equals(Assignment.EVENT)
                ? "A request waits"
                : EventType.of(event).map(EventWords::of).orElse(event);
    }

    private static String of(EventType event) {
        return switch (event) {
            case CONSENT_REFUSED_FOR_PUBLISHED -> "A family said no to what is public";
            case COWORKER_WITHDREW -> "A colleague no longer wants to be shown";
            case ADDRESSES_ISSUED -> "Students got school e-mail addresses";
            case ACCOUNT_IN_USE -> "An account is in use with a class";
            case CLASS_PAGE_IN_USE -> "A class page is in use";
            case STUDENT_JOINED_CLASS -> "A student joined a class";
            case NUMBER_GIVEN_OUT -> "A personal number was given out";
            case PAGE_FINDING -> "Something on a page is to be mended";
            case POST_PUBLISHED -> "A post went out";
            case POST_WITHOUT_COPY -> "An announcement has no copy elsewhere";
            case LOGIN_IN_USE -> "An outlet with a login is in use";
            case LOGIN_OPENED -> "A sealed login was opened";
            case SCHOOL_YEAR_BEGINS -> "A school year began";
            case ADMINISTRATOR_LEFT -> "Somebody who ran an outlet has left";
            case OWNER_MOVED -> "Somebody who answers for an outlet works elsewhere now";
            case CERTIFICATION_ENDS ->
                    "What the register has of an outlet is to be looked at again";
            case PAGE_APPROVED -> "An approved page has no address yet";
            case ACCESS_INCOMPLETE -> "Too few can get into an outlet";
            case PAGE_NOT_REGISTERED -> "The register can’t take a page that was approved";
            case APPROVAL_ENDS -> "What was approved ends soon";
            case DEVICE_LATE -> "A telephone isn’t back in time";
            case PLATFORM_LIST_MISSING -> "A school year began without a list of platforms";
        };
    }
}
