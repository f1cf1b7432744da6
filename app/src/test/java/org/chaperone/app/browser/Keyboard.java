package org.chaperone.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;

/** A page gone through by Tab. */
final class Keyboard {

    private static final int FAR_ENOUGH = 40;

    /** Null at the end of the page; else what has the focus and what is wrong with how that shows. */
    private static final String FOCUSED =
            """
            () => {
              const focused = document.activeElement;
              if (!focused || focused === document.body) return null;
              const name = focused.outerHTML.slice(0, 120);
              const shown = focused.closest('label') ?? focused;
              const box = shown.getBoundingClientRect();
              if (box.width === 0 || box.height === 0) return 'without a size: ' + name;
              if (box.bottom <= 0 || box.top >= innerHeight) return 'out of sight: ' + name;
              const isMarked = it => {
                const style = getComputedStyle(it);
                return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
              };
              const around = [focused, shown, focused.parentElement, focused.parentElement?.parentElement];
              // The parts of a date are marked by the browser, inside of the field.
              if (focused.type !== 'date' && !around.some(it => it && isMarked(it))) return 'not marked: ' + name;
              const x = Math.min(innerWidth - 2, Math.max(1, box.left + box.width / 2));
              const y = Math.min(innerHeight - 2, Math.max(1, (Math.max(0, box.top) + Math.min(innerHeight, box.bottom)) / 2));
              const there = document.elementFromPoint(x, y);
              if (there && !(shown.contains(there) || there.contains(shown))) return 'under something: ' + name + ' under ' + there.outerHTML.slice(0, 80);
              return '';
            }
            """;

    /** What a slow machine still has to scroll or paint. */
    private static final String TWO_FRAMES =
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";

    private Keyboard() {}

    static void through(Page page) {
        page.evaluate("document.activeElement?.blur(); scrollTo(0, 0)");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.className"))
                .as("the first thing on %s", page.url())
                .isEqualTo("skip");
        var faults = new ArrayList<String>();
        for (var steps = 0; steps < FAR_ENOUGH; steps++) {
            var fault = (String) page.evaluate(FOCUSED);
            if (fault != null && !fault.isEmpty()) {
                page.evaluate(TWO_FRAMES);
                fault = (String) page.evaluate(FOCUSED);
            }
            if (fault == null) {
                break;
            }
            if (!fault.isEmpty()) {
                faults.add(fault);
            }
            page.keyboard().press("Tab");
        }
        assertThat(String.join("\n", faults)).as("by keys through %s", page.url()).isEmpty();
        page.locator("a.skip").focus();
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(page.locator("#main")).isFocused();
    }
}
