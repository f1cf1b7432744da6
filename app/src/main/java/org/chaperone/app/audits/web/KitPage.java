package org.chaperone.app.audits.web;

import java.util.List;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;

/**
 * What kit.jte shows.
 *
 * @param disclaimer the notice that was made; empty for none yet
 * @param signature the signature that was made, as HTML; empty for none yet
 * @param items what the policy says of the signature that was pasted
 * @param checked whether one was
 */
public record KitPage(
        KitForm form,
        List<Option> units,
        String disclaimer,
        String signature,
        List<AuditPage.Item> items,
        boolean checked,
        Problems problems) {}
