package dev.docket.delivery.chat;

import dev.docket.platform.text.Language;
import dev.docket.platform.text.Messages;
import java.util.Map;
import java.util.TreeMap;

/** The small words between the parts of a story, which templates reach as {@code words}. */
public final class Labels {

    private static final Messages MESSAGES = new Messages("chat");

    private Labels() {}

    public static Map<String, String> in(Language language) {
        var words = new TreeMap<String, String>();
        for (var name : new String[] {"changed", "watch_next", "disagree", "sources", "quiet"}) {
            words.put(name, MESSAGES.text(language, "label." + name));
        }
        return words;
    }
}
