package dev.docket.delivery.slack;

import dev.docket.delivery.chat.Dialect;
import dev.docket.delivery.chat.Markup;
import dev.docket.delivery.chat.PlainText;
import dev.docket.delivery.chat.WebAddress;

/**
 * Slack's mrkdwn. With {@code & < >} escaped, nothing is a link or a mention any more. The signs
 * for bold, strike and code cannot be escaped, so their look-alikes stand in for them.
 */
record SlackDialect() implements Dialect {

    @Override
    public String folder() {
        return "slack";
    }

    @Override
    public String escape(String plain) {
        return PlainText.of(plain)
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
                .map(address -> new Markup("<%s|%s>".formatted(escapeAddress(address), shown)))
                .orElseGet(() -> new Markup(shown));
    }

    private static String escapeAddress(String address) {
        return address.replace("&", "&amp;");
    }
}
