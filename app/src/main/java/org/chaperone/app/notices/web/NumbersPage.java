package org.chaperone.app.notices.web;

import java.util.List;
import java.util.UUID;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;

/**
 * The form on which somebody says that they gave out their number.
 *
 * @param form tells this page from others
 */
public record NumbersPage(
        UUID form,
        List<Option> groups,
        String group,
        String number,
        String purpose,
        Problems problems) {}
