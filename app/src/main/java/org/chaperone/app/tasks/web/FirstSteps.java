package org.chaperone.app.tasks.web;

import java.util.LinkedHashSet;
import java.util.List;
import org.chaperone.app.rights.Doors;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer;
import org.springframework.stereotype.Component;

/** Where to begin: the first three things for what somebody is, of those that open to them. */
@Component
public class FirstSteps {

    private static final int FEW = 3;

    private static final Step ASK =
            new Step(
                    "/ask",
                    "ask",
                    "Ask what you may",
                    "Text your team, accept a friend request, use your phone at lunch: the answer cites its clause.");
    private static final Step CHECK =
            new Step(
                    "/check",
                    "check",
                    "Check a post before it goes out",
                    "Names, pictures and private details are found in the text, and most are put right at one press.");
    private static final Step POLICY =
            new Step(
                    "/policy",
                    "policy",
                    "Look through the policy",
                    "Clause by clause, with what each one does here.");
    private static final Step COMPARE =
            new Step(
                    "/policy/compare",
                    "policy",
                    "See how other districts settle it",
                    "Five policies side by side, point by point.");
    private static final Step DOCUMENTS =
            new Step(
                    "/policy/documents",
                    "link",
                    "Attach the documents the policy names",
                    "Until then, answers say that they aren’t attached.");
    private static final Step PEOPLE =
            new Step(
                    "/people",
                    "people",
                    "See whom the directory knows",
                    "Names in posts are found by it, so it should be whole.");

    private static final Step ACCOUNTS =
            new Step(
                    "/accounts",
                    "key",
                    "Let people in",
                    "Invite those who work for the schools; each gets a link and chooses a password.");

    private final Doors doors;

    FirstSteps(Doors doors) {
        this.doors = doors;
    }

    /** One thing to do. */
    public record Step(String path, String icon, String title, String about) {}

    List<Step> of(Viewer viewer) {
        var steps = new LinkedHashSet<Step>();
        viewer.grants().forEach(it -> steps.addAll(of(it.role())));
        return steps.stream().filter(it -> doors.open(it.path(), viewer)).limit(FEW).toList();
    }

    private static List<Step> of(Role role) {
        return switch (role) {
            case PRINCIPAL -> List.of(ASK, PEOPLE, CHECK);
            case COMMUNICATIONS -> List.of(CHECK, COMPARE, ASK);
            case TECHNOLOGY, ADMINISTRATOR -> List.of(ACCOUNTS, PEOPLE, DOCUMENTS, POLICY);
            case SUPERINTENDENT, COMMITTEE -> List.of(POLICY, COMPARE, DOCUMENTS);
            case RECORDS, HUMAN_RESOURCES -> List.of(POLICY, ASK, CHECK);
            case TEACHER, CONTRACTOR, GUARDIAN, STUDENT -> List.of(ASK, CHECK, POLICY);
        };
    }
}
