package org.chaperone.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.chaperone.app.Cast.PRIYA;
import static org.chaperone.app.Cast.SAM;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import org.chaperone.app.directory.RosterExport;
import org.chaperone.roster.generator.DistrictGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class ImportPagesTest {

    @Autowired Browser browser;
    @TempDir Path folder;

    @Test
    void a_shrunken_export_from_the_file_to_the_decision() {
        var export =
                new RosterExport(folder)
                        .of(DistrictGenerator.demonstration())
                        .change("users.csv", "Emma,Johnson", "Emma,Johnston")
                        .change("users.csv", "Ben,Castillo", ",");
        for (var number = 210_001; number < 210_160; number++) {
            export.without("s-" + number);
        }

        browser.sees("import-waits", PRIYA, "/imports", page -> bring(page, export));
        browser.sees(
                "import-refused-again",
                PRIYA,
                "/imports",
                page -> {
                    bring(page, export);
                    page.getByText("Apply it").click();
                    assertThat(
                                    page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT)
                                            .first())
                            .containsText("students are missing");
                });
        browser.visit(
                SAM,
                "/imports",
                page -> {
                    bring(page, export);
                    page.getByText("Give it up").click();
                    assertThat(page.getByText("Given up").first()).isVisible();
                });
        browser.sees("imports", SAM, "/imports");
    }

    @Test
    void without_scripts_a_file_is_brought_and_given_up_too() {
        var export = new RosterExport(folder).of(DistrictGenerator.demonstration());

        browser.withoutScripts(
                PRIYA,
                "/imports",
                page -> {
                    bring(page, export);
                    assertThat(page.getByText("what the directory knows already").first())
                            .isVisible();
                    page.getByText("Give it up").click();
                    assertThat(page.getByText("Given up").first()).isVisible();
                });
    }

    @Test
    void the_maps_of_columns_and_one_that_cant_work() {
        browser.sees("import-maps", PRIYA, "/imports/maps");
        browser.sees(
                "import-maps-wrong",
                PRIYA,
                "/imports/maps",
                page -> {
                    page.getByLabel("Files and columns")
                            .fill("students.csv fills users.csv\nshoe = Size");
                    page.getByText("Save the map").click();
                    assertThat(page.locator(".problems")).isVisible();
                });
    }

    private static void bring(Page page, RosterExport export) {
        page.getByLabel("Zip archive")
                .setInputFiles(new FilePayload("export.zip", "application/zip", export.zipped()));
        page.getByText("Read it and compare").click();
        page.waitForURL("**/imports/*");
    }
}
