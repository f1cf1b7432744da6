package org.chaperone.policy.duty;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What proves that a duty was done. */
public enum Evidence {
    /** Every guardian concerned has a recorded notice. */
    NOTICE_DELIVERED("notice.delivered", "when all the notices are delivered"),
    /** What was public isn't any more. */
    ITEM_REMOVED("item.removed", "when it is seen to be gone"),
    /** A copy in another channel is on record. */
    COPY_RECORDED("copy.recorded", "when the other copy is on record"),
    /** Who couldn't reach it has had it another way. */
    ALTERNATIVE_GIVEN("alternative.given", "when it is on record how they got it"),
    /** The yearly answers are asked for. */
    CONSENTS_RENEWED("consents.renewed", "when the forms for the new year are out"),
    /** The login is sealed as it is now. */
    LOGIN_SEALED("login.sealed", "when the login is sealed"),
    /** Somebody else has looked at how a sealed login came to be opened. */
    OPENING_REVIEWED("opening.reviewed", "when the review is closed"),
    /** A request was decided, or came back. Nothing else closes such a task. */
    REQUEST_DECIDED("request.decided", "when the request is decided"),
    /** The list of approved platforms for the year is out. */
    LIST_PUBLISHED("list.published", "when the list is published"),
    /** Somebody else runs it or answers for it. */
    ADMINISTRATOR_NAMED("administrator.named", "when somebody else is named"),
    /** Somebody who may change it has said that what the register has of it is right. */
    OUTLET_CERTIFIED("outlet.certified", "when somebody says that it is right"),
    /** The address of what was approved is on the register. */
    ADDRESS_SAVED("address.saved", "when its address is on the register"),
    /** As many can get in as the policy wants, the district among them. */
    ACCESS_COMPLETE("access.complete", "when the district and another can get in"),
    /** An audit no longer finds it, or whoever may say so found that it is fine. */
    PAGE_MENDED("page.mended", "when an audit no longer finds it"),
    /** What was approved is on the register. */
    PAGE_REGISTERED("page.registered", "when it is on the register"),
    /** It is asked for again, or was ended. */
    REQUEST_RENEWED("request.renewed", "when it is asked for again"),
    /** What was lent is back. */
    DEVICE_BACK("device.back", "when it is back"),
    /** The word of who does it. */
    NOTE("note", "");

    private final String word;
    private final String closes;

    Evidence(String word, String closes) {
        this.word = word;
        this.closes = closes;
    }

    /** As a pack writes it. */
    public String word() {
        return word;
    }

    /** When a task closes by itself, in words; empty when it doesn't. */
    public String closes() {
        return closes;
    }

    /** Whether a task closes by this alone, never by somebody's word. */
    public boolean isTheOnlyWay() {
        return this == REQUEST_DECIDED;
    }

    public static Optional<Evidence> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
    }

    public static String words() {
        return Arrays.stream(values()).map(Evidence::word).collect(Collectors.joining(", "));
    }
}
