package org.chaperone.app.questions.web;

import java.util.List;

/**
 * What questions.jte shows.
 *
 * @param q as it was typed
 * @param queue what others asked the viewer's offices
 * @param answers whether the viewer has an office that is asked
 * @param shared what offices have shared
 */
public record QuestionsPage(
        String q,
        List<QuestionRow> own,
        List<QuestionRow> queue,
        boolean answers,
        List<Shared> shared) {

    public record Shared(String topic, String asked, String answered, String day) {}
}
