package org.chaperone.app.questions.web;

import java.util.List;
import org.chaperone.app.questions.Questions;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.tasks.WorkSource;
import org.chaperone.app.ui.DistrictTime;
import org.springframework.stereotype.Component;

/** What others ask somebody's office, on their first page. */
@Component
class QuestionWork implements WorkSource {

    private static final int ASKED = 35;
    private static final int FEW = 5;

    private final Questions questions;
    private final DistrictTime time;

    QuestionWork(Questions questions, DistrictTime time) {
        this.questions = questions;
        this.time = time;
    }

    @Override
    public int order() {
        return ASKED;
    }

    @Override
    public List<Section> sections(Viewer viewer) {
        var waiting =
                questions.queue(viewer).stream()
                        .filter(it -> it.answer() == null)
                        .map(it -> QuestionRow.of(it, time))
                        .toList();
        return waiting.isEmpty()
                ? List.of()
                : List.of(
                        new Section(
                                "Questions to answer",
                                waiting.stream().limit(FEW).map(QuestionWork::row).toList(),
                                QuestionsController.PATH,
                                waiting.size()));
    }

    private static Row row(QuestionRow it) {
        return new Row(it.href(), "message", it.title(), it.about(), it.by(), it.state(), it.at());
    }
}
