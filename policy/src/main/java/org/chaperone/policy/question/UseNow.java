package org.chaperone.policy.question;

import org.jspecify.annotations.Nullable;

/** May I use social media now? */
@Fact("May I use social media now?")
public record UseNow(
        @Fact(value = "Who wants to use it", label = "Who asks") @Nullable Actor actor,
        @Fact(value = "Personal, professional or official", label = "Account")
                @Nullable AccountKind account,
        @Fact(value = "The platform opened", label = "Platform") @Nullable Platform platform,
        @Fact(value = "Whose device", label = "Device") @Nullable Device device,
        @Fact(value = "Which network", label = "Network") @Nullable Network network,
        @Fact(value = "What it is opened for", label = "What for") @Nullable UseTask task,
        @Fact(value = "Whether the day is a working day of this person", label = "Working day")
                @Nullable Boolean workDay,
        @Fact(
                        value =
                                "Whether the moment lies in this person's working hours; a lunch break inside the working day counts as working hours",
                        label = "Working hours")
                @Nullable Boolean workHours,
        @Fact(
                        value =
                                "Whether pupils attend at this moment: an attendance day and inside the bell schedule",
                        label = "Pupils attend")
                @Nullable Boolean studentsAttending,
        @Fact(value = "What the timetable has for this person now", label = "Timetable")
                @Nullable Period period,
        @Fact(
                        value = "Whether this person supervises students at this moment",
                        label = "Supervising")
                @Nullable Boolean supervising,
        @Fact(
                        value =
                                "Whether a class session registered in advance on an approved site is under way now",
                        label = "Class session under way")
                @Nullable Boolean sessionOpen)
        implements QuestionFacts {}
