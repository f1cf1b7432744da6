package org.chaperone.policy.question;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** May this picture be shown? */
@Fact("May this picture be shown?")
public record Photo(
        @Fact(value = "Who wants to show it", label = "Who asks") @Nullable Actor actor,
        @Fact(value = "Whose account", label = "Account") @Nullable AccountKind account,
        @Fact(value = "Where it is to be shown", label = "Outlet") @Nullable Outlet outlet,
        @Fact(value = "Before whom, as families are asked", label = "Audience")
                @Nullable ConsentAudience audience,
        @Fact(
                        value =
                                "Whether the place is a tool that the district adopted, behind a password",
                        label = "Protected tool")
                @Nullable Boolean protectedTool,
        @Fact(value = "For what permission is needed", label = "Uses")
                @Nullable List<ConsentUse> uses,
        @Fact(value = "Students who can be seen, or are named beside it", label = "Students")
                @Nullable List<NamedStudent> students,
        @Fact(value = "How many people can be recognized", label = "Heads") @Nullable Integer heads,
        @Fact(
                        value =
                                "How many of them nobody has named; worked out from the others when not given",
                        label = "Heads not named")
                @Nullable Integer unnamed,
        @Fact(value = "Adults who can be seen", label = "Adults") @Nullable List<ShownAdult> adults,
        @Fact(value = "Photo, video, drawing ...", label = "Kind") @Nullable MediaKind kind,
        @Fact(
                        value =
                                "Whether the file still says where or with which camera it was taken",
                        label = "Place or camera in the file")
                @Nullable Boolean locationData,
        @Fact(
                        value = "What screening saw in caption, alternative text and file name",
                        label = "Findings")
                @Nullable List<Finding> findings)
        implements Screened {

    public Photo {
        uses = uses == null ? null : List.copyOf(uses);
        students = students == null ? null : List.copyOf(students);
        adults = adults == null ? null : List.copyOf(adults);
        findings = findings == null ? null : List.copyOf(findings);
        unnamed = unnamed == null ? unnamed(heads, students, adults) : unnamed;
    }

    private static @Nullable Integer unnamed(
            @Nullable Integer heads,
            @Nullable List<NamedStudent> students,
            @Nullable List<ShownAdult> adults) {
        if (heads == null || students == null && adults == null) {
            return null;
        }
        var shown =
                students == null
                        ? 0
                        : students.stream().filter(it -> !Boolean.FALSE.equals(it.shown())).count();
        return (int) Math.max(0, heads - shown - (adults == null ? 0 : adults.size()));
    }

    @Override
    public boolean tellsOfItsMatter() {
        return Stream.of(students, heads, unnamed, adults, locationData, findings)
                .anyMatch(Objects::nonNull);
    }
}
