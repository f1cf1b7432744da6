package org.chaperone.app.mail.web;

import java.util.Arrays;
import java.util.List;
import org.chaperone.app.mail.MailPart;
import org.chaperone.app.mail.MailState;
import org.chaperone.app.mail.MailStatus;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Tone;
import org.jspecify.annotations.Nullable;

/**
 * The messages as they are listed.
 *
 * @param stuck how many need somebody to look at them
 * @param more the address of the next part, or null
 * @param later whether this isn't the first part
 */
public record MailPage(
        MailQuery query,
        int stuck,
        String count,
        List<Row> rows,
        @Nullable String more,
        boolean later,
        boolean narrowed) {

    /**
     * @param news the server's answer, or why it failed; may be empty
     * @param again where to say that it is to be sent again, or null
     * @param doubt whether it may have arrived
     */
    public record Row(
            String to,
            String about,
            String state,
            @Nullable Tone tone,
            String written,
            String delivered,
            String news,
            @Nullable String again,
            boolean doubt) {}

    static MailPage of(MailQuery query, MailPart part, int stuck, DistrictTime time) {
        return new MailPage(
                query,
                stuck,
                part.count() == 1 ? "1 message" : "%,d messages".formatted(part.count()),
                part.messages().stream().map(it -> row(it, time)).toList(),
                part.next() == null ? null : query.after(part.next()),
                query.afterId() != null,
                !query.isEmpty());
    }

    public List<Option> states() {
        return Arrays.stream(MailState.values())
                .map(it -> new Option(ListAddress.word(it), it.words()))
                .toList();
    }

    public List<Option> orders() {
        return List.of(new Option("newest", "Newest first"), new Option("oldest", "Oldest first"));
    }

    private static Row row(MailStatus it, DistrictTime time) {
        var problem = it.problem();
        var answer = it.answer();
        return new Row(
                it.name().isEmpty() ? it.address() : it.name() + ", " + it.address(),
                it.about(),
                it.state().words()
                        + (it.attempts() > 1 ? ", begun %d times".formatted(it.attempts()) : ""),
                tone(it.state()),
                time.at(it.writtenAt()),
                it.deliveredAt() == null ? "" : time.at(it.deliveredAt()),
                problem != null ? problem : answer != null ? answer : "",
                it.state().canGoAgain() ? "/mail/" + it.id() + "/again" : null,
                it.state() == MailState.IN_DOUBT);
    }

    private static @Nullable Tone tone(MailState state) {
        return switch (state) {
            case REFUSED -> Tone.DENY;
            case IN_DOUBT -> Tone.UNKNOWN;
            case DELIVERED -> Tone.ALLOW;
            case WAITING, SENDING -> null;
        };
    }
}
