package dev.docket.platform.mail;

import java.util.List;
import java.util.Random;

/** Texts of all scripts and of all the characters that formats are afraid of, by a seed. */
public final class RandomText {

    private static final List<String> BITES =
            List.of(
                    "=?UTF-8?Q?x?=",
                    "\r\nBcc: eva@example.org",
                    "=\r\n",
                    "\n.\n",
                    "--=_b",
                    "=20",
                    "\t",
                    "  ",
                    "\"",
                    "\\",
                    "<!channel>",
                    "@everyone",
                    "&amp;",
                    "](",
                    "a",
                    "Z",
                    "0",
                    ".",
                    "*",
                    "_",
                    "`",
                    "~",
                    "|",
                    ">",
                    "#",
                    "<@U1>",
                    "e\u0301",
                    "👩‍🔬");

    private final Random random;

    public RandomText(long seed) {
        random = new Random(seed);
    }

    /** A text of {@code length} pieces, most of them one character. */
    public String of(int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(piece());
        }
        return text.toString();
    }

    /** A number from 0 to below {@code bound}. */
    public int number(int bound) {
        return random.nextInt(bound);
    }

    private String piece() {
        return switch (random.nextInt(9)) {
            case 0 -> BITES.get(random.nextInt(BITES.size()));
            case 1 -> between(0x00C0, 0x017F); // Czech, Polish and their neighbours
            case 2 -> between(0x4E00, 0x9FFF); // Chinese
            case 3 -> between(0x1F600, 0x1F64F); // faces, outside the first plane
            case 4 -> between(0x0600, 0x06FF); // right to left
            case 5 -> " ";
            default -> between('a', 'z');
        };
    }

    private String between(int first, int last) {
        return Character.toString(first + random.nextInt(last - first + 1));
    }
}
