package dev.docket.delivery.discord;

import dev.docket.delivery.PlainText;
import dev.docket.delivery.chat.Dialect;
import dev.docket.delivery.chat.Markup;
import dev.docket.delivery.chat.WebAddress;
import java.util.regex.Pattern;

/**
 * Discord's markdown, escaped by backslashes. Nothing here can mention anybody: each message says
 * so in {@code allowed_mentions}, and the two that shout are broken up as well.
 */
record DiscordDialect() implements Dialect {

    private static final Pattern MARKS = Pattern.compile("[\\\\*_~`|>#\\[\\]()<]");
    private static final Pattern SHOUTS = Pattern.compile("@(?=everyone|here)");
    private static final Pattern LIST = Pattern.compile("^([-+]|[0-9]+\\.)(?= )");

    @Override
    public String folder() {
        return "discord";
    }

    @Override
    public String escape(String plain) {
        var marked = MARKS.matcher(PlainText.of(plain)).replaceAll("\\\\$0");
        var quiet = SHOUTS.matcher(marked).replaceAll("@\u200B");
        return LIST.matcher(quiet).replaceAll("\\\\$1");
    }

    @Override
    public Markup link(String label, String url) {
        var shown = escape(label);
        return WebAddress.of(url)
                .map(address -> new Markup("[%s](%s)".formatted(shown, address)))
                .orElseGet(() -> new Markup(shown));
    }
}
