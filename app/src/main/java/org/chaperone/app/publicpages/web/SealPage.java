package org.chaperone.app.publicpages.web;

import java.util.List;
import org.chaperone.app.ui.Markdown;
import org.chaperone.app.ui.Tone;
import org.jspecify.annotations.Nullable;

/**
 * What seal.jte shows.
 *
 * @param words under the verdict; may be empty
 * @param given whom and where it was given, or null for one that nobody was given
 * @param place the address that was asked about, as it was pasted
 * @param about what the policy says of seals
 */
public record SealPage(
        Reader at,
        String path,
        Tone tone,
        String verdict,
        String words,
        @Nullable Given given,
        String place,
        List<List<Markdown.Block>> about) {

    public record Given(String name, String address, String unit, String day) {}
}
