package org.chaperone.app.publicpages.web;

import java.util.List;
import org.chaperone.app.publicpages.PublicWords;
import org.jspecify.annotations.Nullable;

/**
 * What flyer_pdf.jte prints: the addresses of a school together.
 *
 * @param website of the school, or null
 * @param district the district's website, or null
 * @param verify the address at which everybody checks a page
 */
public record FlyerPage(
        PublicWords words,
        String unit,
        @Nullable String website,
        @Nullable String district,
        List<DirectoryPage.Place> places,
        String verify) {}
