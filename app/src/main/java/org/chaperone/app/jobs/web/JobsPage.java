package org.chaperone.app.jobs.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chaperone.app.jobs.Job;
import org.chaperone.app.jobs.JobState;
import org.chaperone.app.jobs.JobStatus;
import org.chaperone.app.jobs.JobsPart;
import org.chaperone.app.jobs.OneOffJob;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Tone;
import org.jspecify.annotations.Nullable;

/**
 * What is done by itself, as it is shown.
 *
 * @param again at set times
 * @param once for something that happened
 * @param more the address of the next part, or null
 * @param later whether this isn't the first part
 * @param givenUp what is to be said of jobs that need somebody, or null
 */
public record JobsPage(
        JobQuery query,
        List<Row> again,
        String count,
        List<Row> once,
        @Nullable String more,
        boolean later,
        boolean narrowed,
        @Nullable String givenUp,
        List<Option> jobs,
        List<Option> states) {

    /**
     * @param last when it ran last, or empty
     * @param next when it runs next, or empty
     * @param problem why it failed, or empty
     * @param run where to say that it is to run now, or null
     */
    public record Row(
            String words,
            String about,
            String state,
            @Nullable Tone tone,
            String last,
            String next,
            String problem,
            @Nullable String run) {}

    static JobsPage of(
            JobQuery query,
            List<Job> jobs,
            JobsPart again,
            JobsPart once,
            int givenUp,
            DistrictTime time) {
        var words = jobs.stream().collect(Collectors.toMap(Job::name, Job::words));
        return new JobsPage(
                query,
                again.jobs().stream().map(it -> row(it, words, time)).toList(),
                once.count() == 1 ? "1 job" : "%,d jobs".formatted(once.count()),
                once.jobs().stream().map(it -> row(it, words, time)).toList(),
                once.more() ? query.after(once.jobs().getLast()) : null,
                query.after() != null,
                !query.isEmpty(),
                givenUp == 0 ? null : needs(givenUp),
                jobs.stream()
                        .filter(it -> it instanceof OneOffJob)
                        .map(it -> new Option(it.name(), it.words()))
                        .toList(),
                Arrays.stream(JobState.values())
                        .map(it -> new Option(ListAddress.word(it), it.words()))
                        .toList());
    }

    private static String needs(int givenUp) {
        return (givenUp == 1
                        ? "One job was given up."
                        : "%,d jobs were given up.".formatted(givenUp))
                + " Put right what stopped it, then run it again here.";
    }

    private static Row row(JobStatus job, Map<String, String> words, DistrictTime time) {
        var problem = job.problem();
        return new Row(
                words.getOrDefault(job.name(), job.name()),
                job.about(),
                job.state().words()
                        + (job.attempts() > 1 ? ", %d times".formatted(job.attempts()) : ""),
                tone(job.state()),
                job.endedAt() == null ? "" : time.at(job.endedAt()),
                job.next() == null ? "" : time.at(job.next()),
                problem == null ? "" : problem,
                job.canRunNow() ? "/jobs/" + job.name() + "/runs" : null);
    }

    private static @Nullable Tone tone(JobState state) {
        return switch (state) {
            case GIVEN_UP -> Tone.DENY;
            case RETRYING -> Tone.WARN;
            case WAITING, RUNNING, DONE -> null;
        };
    }
}
