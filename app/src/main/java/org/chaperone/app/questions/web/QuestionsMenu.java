package org.chaperone.app.questions.web;

import org.chaperone.app.questions.Questions;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.ui.MenuItem;
import org.springframework.stereotype.Component;

@Component
class QuestionsMenu implements MenuItem {

    private static final int ORDER = 56;

    private final Questions questions;

    QuestionsMenu(Questions questions) {
        this.questions = questions;
    }

    @Override
    public String label() {
        return "Questions";
    }

    @Override
    public String icon() {
        return "message";
    }

    @Override
    public String path() {
        return QuestionsController.PATH;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Place place() {
        return Place.MORE;
    }

    @Override
    public int waiting(Viewer viewer) {
        return (int) questions.queue(viewer).stream().filter(it -> it.answer() == null).count();
    }
}
