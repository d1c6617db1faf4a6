package dev.docket.story;

/**
 * Who changes stories by hand, and why: for those who read it in the log.
 *
 * @param editor a name, of at most {@value #LONGEST_NAME} characters
 * @param reason a sentence, of at most {@value #LONGEST_REASON} characters
 */
public record EditNote(String editor, String reason) {

    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_REASON = 500;

    /**
     * Without spaces around.
     *
     * @throws IllegalArgumentException if one of them is missing or too long
     */
    public EditNote {
        editor = checked(editor, LONGEST_NAME);
        reason = checked(reason, LONGEST_REASON);
    }

    private static String checked(String text, int longest) {
        var plain = text.replace("\u0000", "").strip();
        if (plain.isEmpty() || plain.length() > longest) {
            throw new IllegalArgumentException("1 to " + longest + " characters are needed");
        }
        return plain;
    }
}
