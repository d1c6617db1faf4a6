package dev.docket.delivery.chat;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The way to another page of a list, as a button carries it.
 *
 * @param label what the button says
 * @param from the place of the first story there, counted from 0
 * @param words what the stories were found by
 */
public record Turn(String label, int from, String words) {

    private static final Pattern CODE = Pattern.compile("([0-9]{1,5})[ :](.*)");

    /** The place and as many of the words as fit into {@code most} code points. */
    public String code(char between, int most) {
        return from + String.valueOf(between) + CodePoints.start(words, most);
    }

    /** What a button asks for; empty if its code is none of ours. */
    public static Optional<Command> read(String code) {
        var parts = CODE.matcher(code);
        return parts.matches()
                ? Optional.of(new Command.Story(parts.group(2), Integer.parseInt(parts.group(1))))
                : Optional.empty();
    }
}
