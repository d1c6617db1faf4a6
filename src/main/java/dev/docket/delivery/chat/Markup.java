package dev.docket.delivery.chat;

/** Text in a platform's own markup, already safe: everything else is escaped by the templates. */
public record Markup(String text) {

    @Override
    public String toString() {
        return text;
    }
}
