package org.chaperone.policy.duty;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can happen that makes a duty fall due, with who takes part in it and what is known of it. */
public enum EventType {
    /** A family says no, and something that shows their child is public already. Facts: student, where. */
    CONSENT_REFUSED_FOR_PUBLISHED(
            "consent.refused-for-published",
            List.of("actor", "outlet.owner"),
            List.of("student", "where")),
    /** A colleague no longer wants to be shown, and something that shows them is public. Facts: coworker, where. */
    COWORKER_WITHDREW(
            "coworker.withdrew", List.of("actor", "outlet.owner"), List.of("coworker", "where")),
    /** Students get school e-mail addresses. Facts: class, which names the students. */
    ADDRESSES_ISSUED("addresses.issued", List.of("actor"), List.of("class")),
    /** A professional account is in use with a class. Facts: outlet, class. */
    ACCOUNT_IN_USE("account.in-use", List.of("actor", "outlet.owner"), List.of("outlet", "class")),
    /** A class page, blog or wiki is in use. Facts: outlet, class. */
    CLASS_PAGE_IN_USE(
            "class-page.in-use", List.of("actor", "outlet.owner"), List.of("outlet", "class")),
    /** A student joins a class that uses an account or page. Facts: student, class. */
    STUDENT_JOINED_CLASS(
            "student.joined-class", List.of("class.teacher"), List.of("student", "class")),
    /** Somebody who works for the schools gives students and families their own number. Facts: class, number, purpose. */
    NUMBER_GIVEN_OUT("number.given-out", List.of("actor"), List.of("class", "number", "purpose")),
    /** A post went out. Facts: outlet, post, and the students who can't reach it, which may be empty. */
    POST_PUBLISHED(
            "post.published",
            List.of("author", "outlet.owner"),
            List.of("outlet", "post", "students")),
    /** An announcement went out and has no copy in another channel yet. Facts: outlet, post. */
    POST_WITHOUT_COPY(
            "post.without-copy", List.of("author", "outlet.owner"), List.of("outlet", "post")),
    /** An outlet that is run by a login is in use. Facts: outlet. */
    LOGIN_IN_USE("login.in-use", List.of("actor", "outlet.owner"), List.of("outlet")),
    /** A sealed login was opened in an emergency. Facts: outlet. */
    LOGIN_OPENED("login.opened", List.of("actor", "outlet.owner"), List.of("outlet")),
    /** An audit found something to mend on a page of ours, or who reviewed it did. Facts: outlet, finding. */
    PAGE_FINDING("page.finding", List.of("actor", "outlet.owner"), List.of("outlet", "finding")),
    /** The first day of a school's year. Facts: year. */
    SCHOOL_YEAR_BEGINS("school-year.begins", List.of(), List.of("year")),
    /** A school year has begun, and no list of approved platforms was published for it. Facts: year. */
    PLATFORM_LIST_MISSING("platform-list.missing", List.of(), List.of("year")),
    /** Who answers for an outlet or runs it works for the schools no longer. Facts: outlet, person. */
    ADMINISTRATOR_LEFT("administrator.left", List.of(), List.of("outlet", "person")),
    /** Who answers for an outlet works at another school now. Facts: outlet, person. */
    OWNER_MOVED("owner.moved", List.of("outlet.owner"), List.of("outlet", "person")),
    /** What the register has of an outlet is taken for right until a day that comes soon. Facts: outlet, day. */
    CERTIFICATION_ENDS("certification.ends", List.of("outlet.owner"), List.of("outlet", "day")),
    /** A page was approved, whose address isn't known yet. Facts: page. */
    PAGE_APPROVED("page.approved", List.of("actor"), List.of("page")),
    /** Too few can get into an outlet, or nobody of the district. Facts: outlet, missing. */
    ACCESS_INCOMPLETE(
            "access.incomplete", List.of("actor", "outlet.owner"), List.of("outlet", "missing")),
    /** A page was approved and made, and the register can't take it as it is. Facts: page, why. */
    PAGE_NOT_REGISTERED("page.not-registered", List.of("actor"), List.of("page", "why")),
    /** What was approved for a long time ends in two weeks. Facts: request, day. */
    APPROVAL_ENDS("approval.ends", List.of("requester"), List.of("request", "day")),
    /** A telephone of the district isn't back on the day it was due. Facts: device, day. */
    DEVICE_LATE("device.late", List.of("borrower"), List.of("device", "day"));

    private final String word;
    private final List<String> roles;
    private final List<String> facts;

    EventType(String word, List<String> roles, List<String> facts) {
        this.word = word;
        this.roles = roles;
        this.facts = facts;
    }

    /** As a pack writes it. */
    public String word() {
        return word;
    }

    /** Who takes part, as a duty's {@code who} names them. */
    public List<String> roles() {
        return roles;
    }

    /** What the words of a duty may tell. */
    public List<String> facts() {
        return facts;
    }

    public static Optional<EventType> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
    }

    public static String words() {
        return Arrays.stream(values()).map(EventType::word).collect(Collectors.joining(", "));
    }
}
