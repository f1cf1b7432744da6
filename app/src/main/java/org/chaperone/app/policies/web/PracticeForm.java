package org.chaperone.app.policies.web;

import org.chaperone.app.ui.Problems;

/** Sharing what works in one's class. */
public record PracticeForm(String title, String level, String words, Problems problems) {}
