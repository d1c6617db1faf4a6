package dev.docket.archive.view;

import dev.docket.archive.text.Says;
import dev.docket.digest.DigestVerdict.Stamp;
import dev.docket.digest.Wording;
import java.util.List;

/**
 * The label as a stamp.
 *
 * @param tone its class in the style sheet
 * @param badges what else is to be said about the label, in words
 */
public record StampView(String text, String tone, List<String> badges) {

    static StampView of(Stamp stamp, Says says) {
        return new StampView(
                Wording.label(says.language(), stamp),
                Tone.of(stamp).css(),
                stamp.badges().stream().map(b -> Wording.badge(says.language(), b)).toList());
    }
}
