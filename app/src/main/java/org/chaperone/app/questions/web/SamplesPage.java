package org.chaperone.app.questions.web;

import java.util.List;
import org.chaperone.app.questions.SamplePost;
import org.chaperone.app.ui.Problems;

/**
 * What samples.jte shows.
 *
 * @param adds whether the viewer may add and take back
 */
public record SamplesPage(
        List<SamplePost> samples, boolean adds, String title, String words, Problems problems) {}
