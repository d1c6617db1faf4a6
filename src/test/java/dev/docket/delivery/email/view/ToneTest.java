package dev.docket.delivery.email.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.digest.DigestVerdict.Row;
import dev.docket.digest.DigestVerdict.Stamp;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ToneTest {

    /** The paper of templates/email, on which a tone is read. */
    private static final double PAPER = luminance("#fbfaf6");

    @ParameterizedTest
    @CsvSource({
        "FULLY_OPEN, '', YES",
        "OPEN_RECIPE, '', YES",
        "OPEN_WEIGHTS, '', YES",
        "BUILDING_BLOCK, '', YES",
        "STRINGS_ATTACHED, '', PART",
        "PROMISED, '', PART",
        "UNPROVEN, '', PART",
        "API_ONLY, '', NONE",
        "NO_RULING, '', NONE",
        "GROUND_SHIFT, loss, NO",
        "GROUND_SHIFT, security, NO",
        "GROUND_SHIFT, gain, YES",
        "GROUND_SHIFT, neutral, NONE",
        "A_LABEL_OF_TOMORROW, '', NONE"
    })
    void a_label_has_the_tone_of_what_it_says(String label, String polarity, Tone tone) {
        assertEquals(tone, Tone.of(new Stamp(label, polarity, List.of())));
    }

    @ParameterizedTest
    @CsvSource({
        "weights, released, YES",
        "weights, gated, PART",
        "paper, partial, PART",
        "training_data, promised, PART",
        "training_data, withheld, NO",
        "evaluation, not_stated, NONE",
        "weights, a_state_of_tomorrow, NONE"
    })
    void a_cell_has_the_tone_of_its_state(String component, String state, Tone tone) {
        assertEquals(tone, Tone.of(row(component, state), false));
    }

    @Test
    void a_licence_with_strings_is_not_green_though_it_is_released() {
        assertEquals(Tone.PART, Tone.of(row("licence", "released"), true));
        assertEquals(Tone.YES, Tone.of(row("licence", "released"), false));
        assertEquals(Tone.YES, Tone.of(row("weights", "released"), true));
    }

    @ParameterizedTest
    @EnumSource
    void every_tone_can_be_read_on_our_paper(Tone tone) {
        assertTrue(Pattern.matches("#[0-9a-f]{6}", tone.colour()));
        var contrast = (PAPER + 0.05) / (luminance(tone.colour()) + 0.05);
        assertTrue(contrast >= 4.5, tone + ": contrast " + contrast);
    }

    /** Relative luminance as in WCAG 2.2. */
    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1)
                + 0.7152 * channel(colour, 3)
                + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static Row row(String component, String state) {
        return new Row(component, state, "", List.of());
    }
}
