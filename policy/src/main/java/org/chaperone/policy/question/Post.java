package org.chaperone.policy.question;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** May this be published? */
@Fact("May this be published?")
public record Post(
        @Fact(value = "Who publishes", label = "Author") @Nullable Actor actor,
        @Fact(value = "Whose account", label = "Account") @Nullable AccountKind account,
        @Fact(value = "Where it goes", label = "Outlet") @Nullable Outlet outlet,
        @Fact(value = "Who can read it", label = "Audience") @Nullable Audience audience,
        @Fact(
                        value = "Whether any student can read it; a public post counts",
                        label = "Students can read it")
                @Nullable Boolean studentsCanRead,
        @Fact(
                        value =
                                "Whether it refers to the district, a school, its people, programmes or communities",
                        label = "Mentions the district")
                @Nullable Boolean mentionsDistrict,
        @Fact(value = "What screening saw", label = "Findings") @Nullable List<Finding> findings,
        @Fact(value = "Students named or shown", label = "Students")
                @Nullable List<NamedStudent> students,
        @Fact(value = "Attached matter", label = "Media") @Nullable List<Media> media,
        @Fact(value = "Number of words", label = "Words") @Nullable Integer words,
        @Fact(value = "Number of links", label = "Links") @Nullable Integer links,
        @Fact(
                        value = "Number of links to the unit's or the district's own pages",
                        label = "Links to own pages")
                @Nullable Integer ownLinks,
        @Fact(value = "Whether it holds text or matter of somebody else", label = "Borrowed matter")
                @Nullable Boolean borrowed,
        @Fact(value = "Whether the source of borrowed matter is linked", label = "Source linked")
                @Nullable Boolean sourceLinked,
        @Fact(
                        value = "Whether the source of borrowed matter is named or credited",
                        label = "Source named")
                @Nullable Boolean sourceCited,
        @Fact(
                        value = "Whether the owner's permission for borrowed matter is on file",
                        label = "Permission on file")
                @Nullable Boolean permission,
        @Fact(
                        value = "Whether the author gains from the matter discussed",
                        label = "Personal stake")
                @Nullable Boolean personalStake,
        @Fact(
                        value = "Whether the author's role or stake is stated in the post",
                        label = "Role stated")
                @Nullable Boolean roleStated,
        @Fact(value = "Whether a reviewer has found that it breaks a law", label = "Breaks a law")
                @Nullable Boolean breaksLaw,
        @Fact(value = "Whether it states a date, a time or a number", label = "States figures")
                @Nullable Boolean hasFigures,
        @Fact(
                        value =
                                "Whether the author has checked its dates, times and numbers against their source",
                        label = "Facts checked")
                @Nullable Boolean factsChecked,
        @Fact(
                        value = "Whether the author has said what the post is good for",
                        label = "Purpose stated")
                @Nullable Boolean purposeStated,
        @Fact(
                        value =
                                "Whether the author would be content for family to meet it on a front page",
                        label = "Fit for a front page")
                @Nullable Boolean contentToBeSeen,
        @Fact(
                        value =
                                "Whether the author thinks that it could invade privacy, hurt somebody, be libel or break a rule",
                        label = "Might harm")
                @Nullable Boolean mightHarm,
        @Fact(value = "Who needs to know it", label = "Needed by") @Nullable Need neededBy,
        @Fact(
                        value =
                                "Whether the same also goes out another way: website, newsletter, paper, e-mail",
                        label = "Also another way")
                @Nullable Boolean alsoElsewhere,
        @Fact(
                        value = "How many of the students concerned can't reach the outlet",
                        label = "Students without access")
                @Nullable Integer withoutAccess)
        implements Screened {

    public Post {
        findings = findings == null ? null : List.copyOf(findings);
        students = students == null ? null : List.copyOf(students);
        media = media == null ? null : List.copyOf(media);
    }

    /** The same with other findings and other students. */
    public Post with(@Nullable List<Finding> seen, @Nullable List<NamedStudent> named) {
        return new Post(
                actor,
                account,
                outlet,
                audience,
                studentsCanRead,
                mentionsDistrict,
                seen,
                named,
                media,
                words,
                links,
                ownLinks,
                borrowed,
                sourceLinked,
                sourceCited,
                permission,
                personalStake,
                roleStated,
                breaksLaw,
                hasFigures,
                factsChecked,
                purposeStated,
                contentToBeSeen,
                mightHarm,
                neededBy,
                alsoElsewhere,
                withoutAccess);
    }

    @Override
    public boolean tellsOfItsMatter() {
        return Stream.of(
                        findings,
                        students,
                        media,
                        words,
                        links,
                        borrowed,
                        personalStake,
                        breaksLaw,
                        hasFigures,
                        purposeStated,
                        contentToBeSeen,
                        mightHarm,
                        neededBy)
                .anyMatch(Objects::nonNull);
    }
}
