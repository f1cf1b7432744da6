package org.chaperone.app.registry.web;

import java.util.List;

/**
 * The part of an outlet's page on who can get in and who was told.
 *
 * @param findings what is to be put right
 * @param proven when the district's access was last seen to work, in words
 * @param proves whether the viewer can say that it works
 * @param receipts which office was told, by whom it was read and when
 * @param late whether the principal was told only after the class had it
 * @param on the day that is asked about, as a form has it
 * @param then who answered for it on that day, in words; empty when none was asked about
 * @param community whether it is a page of the community
 */
public record RunBy(
        List<Row> rows,
        List<String> findings,
        String proven,
        boolean proves,
        List<String> receipts,
        boolean late,
        String on,
        String then,
        boolean community) {

    /**
     * @param reach telephone and e-mail; empty for those who don't run outlets
     */
    public record Row(String id, String name, String reach, boolean district) {}
}
