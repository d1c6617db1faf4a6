package dev.docket.delivery.slack;

import dev.docket.delivery.PlainText;
import dev.docket.delivery.chat.Dialect;
import dev.docket.delivery.chat.Markup;
import dev.docket.delivery.chat.WebAddress;
import java.util.regex.Pattern;

/**
 * Slack's mrkdwn. With {@code & < >} escaped, nothing is a link or a mention any more. The signs
 * for bold, italics, strike and code cannot be escaped, so their look-alikes stand in for them.
 */
record SlackDialect() implements Dialect {

    /** With its ampersands escaped; a longer one could be cut in two with its message. */
    private static final int LONGEST_ADDRESS = 2_000;

    /** An underscore at the edge of a word; inside a word, as in file names, it is only a sign. */
    private static final Pattern ITALICS =
            Pattern.compile("(?<![\\p{L}\\p{N}_])_|_(?![\\p{L}\\p{N}_])");

    @Override
    public String folder() {
        return "slack";
    }

    @Override
    public String escape(String plain) {
        return ITALICS.matcher(PlainText.of(plain))
                .replaceAll("ˍ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("](", "]\u00A0(") // Markdown's links, which Slack's forms turn into links
                .replace('*', '∗')
                .replace('~', '∼')
                .replace('`', 'ˋ');
    }

    @Override
    public Markup link(String label, String url) {
        var shown = escape(label);
        return WebAddress.of(url)
                .map(address -> address.replace("&", "&amp;"))
                .filter(address -> address.length() <= LONGEST_ADDRESS)
                .map(address -> new Markup("<%s|%s>".formatted(address, shown)))
                .orElseGet(() -> new Markup(shown));
    }
}
