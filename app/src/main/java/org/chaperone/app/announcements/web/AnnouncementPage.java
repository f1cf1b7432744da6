package org.chaperone.app.announcements.web;

import java.util.Arrays;
import java.util.List;
import org.chaperone.app.announcements.Delivery.How;
import org.chaperone.app.registry.Against;
import org.chaperone.app.registry.OtherWay.Way;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What announcement.jte shows.
 *
 * @param path of this page
 * @param outlet the path of its outlet
 * @param isWithoutCopy whether it is yet to be carried elsewhere
 * @param against what stood against it and was seen, or null
 * @param deliveries of students whom the viewer may see; empty for who doesn't answer for the outlet
 * @param others how many more students wait for it
 * @param mine whether the viewer may add to it
 * @param copy as it is filled in
 * @param on the day on which students got it, as it is filled in
 */
public record AnnouncementPage(
        String path,
        String title,
        String address,
        String outlet,
        String outletName,
        String day,
        String by,
        String at,
        List<String> needed,
        boolean isWithoutCopy,
        @Nullable Against against,
        List<CopyRow> copies,
        List<DeliveryRow> deliveries,
        int others,
        boolean mine,
        CopyForm copy,
        String on,
        Problems problems) {

    public static final List<Option> WAYS =
            Arrays.stream(Way.values())
                    .map(it -> new Option(ListAddress.word(it), it.words()))
                    .toList();

    public static final List<Option> HOWS =
            Arrays.stream(How.values())
                    .map(it -> new Option(ListAddress.word(it), it.words()))
                    .toList();

    /** The same in another channel. */
    public record CopyRow(String way, String reference, String day) {}

    /**
     * @param field the name of its field in the form
     * @param chosen what stands in that field
     * @param done how and when, in words; empty while the student waits
     * @param by who ticked it; empty while the student waits
     */
    public record DeliveryRow(
            String field, String student, String chosen, String done, String by) {}

    /** A copy as somebody fills it in. */
    public record CopyForm(
            @Nullable String way, @Nullable String reference, @Nullable String copied) {}

    public boolean anyOpen() {
        return deliveries.stream().anyMatch(it -> it.done().isEmpty());
    }
}
