package org.chaperone.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.chaperone.app.directory.RosterExport;

/** A roster that the technology director brings one morning, for stories. */
final class MorningRoster {

    private MorningRoster() {}

    /**
     * Brings it, looks and applies it; begins on the page of imports.
     *
     * @param family of the new student, who must be among the changes
     */
    static void bring(Browser browser, Page page, RosterExport export, String family) {
        page.getByLabel("Zip archive")
                .setInputFiles(new FilePayload("morning.zip", "application/zip", export.zipped()));
        page.getByText("Read it and compare").click();
        page.waitForURL("**/imports/*");
        var added =
                page.getByRole(AriaRole.ROW)
                        .filter(new Locator.FilterOptions().setHasText(family))
                        .first();
        assertThat(added).containsText("New");
        assertThat(page.getByText("Problems in the files")).hasCount(0);
        browser.looks(page, "story-preview");
        page.getByText("Apply it").click();
        assertThat(page.locator("aside")).containsText("Applied");
        browser.looks(page, "story-applied");
    }

    /** Undoes it; begins on the page of imports. */
    static void takeBack(Page page) {
        page.getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("morning.zip"))
                .first()
                .click();
        page.getByText("Undo this import").click();
        assertThat(page.locator("aside")).containsText("Undone");
    }
}
