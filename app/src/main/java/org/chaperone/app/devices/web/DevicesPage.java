package org.chaperone.app.devices.web;

import java.util.List;
import org.chaperone.app.ui.Problems;

/**
 * What devices.jte shows.
 *
 * @param lends whether the viewer lends telephones
 * @param devices all that are lent, for who lends them
 * @param loans what is waited for, kept or handed out
 * @param name of a new one, as typed
 */
public record DevicesPage(
        boolean lends,
        List<Row> devices,
        List<LoanRow> loans,
        String name,
        String number,
        Problems problems) {

    /**
     * A telephone.
     *
     * @param now where it is today
     * @param path its own
     * @param mayRetire whether nobody has it or is to have it
     */
    public record Row(String name, String number, String now, String path, boolean mayRetire) {}

    /**
     * A loan.
     *
     * @param request the path of its request
     * @param days from which to which
     * @param id of the element at which a problem with it stands
     */
    public record LoanRow(
            String title,
            String request,
            String by,
            String device,
            String days,
            String state,
            String icon,
            boolean late,
            boolean mayHandOut,
            boolean mayTakeBack,
            String path,
            String id) {}
}
