package org.chaperone.policy.question;

import org.jspecify.annotations.Nullable;

/** Does the policy cover this? */
@Fact("Does the policy cover this?")
public record Scope(
        @Fact(value = "Which definition is asked about", label = "Question")
                @Nullable ScopeAspect aspect,
        @Fact(value = "The kind of medium", label = "Medium") @Nullable Medium medium,
        @Fact(
                        value = "Whether students can interact there with each other or with staff",
                        label = "Students can interact")
                @Nullable Boolean interactive,
        @Fact(
                        value = "Whether only people with a password can read it",
                        label = "Behind a password")
                @Nullable Boolean passwordProtected,
        @Fact(
                        value = "Whether an employee made it or had it made",
                        label = "Made by or for an employee")
                @Nullable Boolean madeForEmployee,
        @Fact(value = "Whether students may be pointed to it", label = "Students are pointed there")
                @Nullable Boolean studentsDirectedThere,
        @Fact(
                        value =
                                "Whether it is a social site about the district, a school or a class",
                        label = "About the district")
                @Nullable Boolean districtRelated,
        @Fact(value = "Used in class or privately", label = "Context") @Nullable Context context,
        @Fact(
                        value =
                                "Whether it refers to the district, a school, its people, programmes or communities",
                        label = "Mentions the district")
                @Nullable Boolean mentionsDistrict,
        @Fact(
                        value = "Whether students are among the readers",
                        label = "Students among the readers")
                @Nullable Boolean audienceHasStudents,
        @Fact(value = "How the person asked about is bound to the district", label = "Person")
                @Nullable Employment person,
        @Fact(
                        value = "Whether the person asked about is enrolled on the day asked about",
                        label = "Enrolled")
                @Nullable Boolean enrolled)
        implements QuestionFacts {}
