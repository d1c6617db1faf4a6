package dev.docket.delivery.slack;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A form as Slack posts it, parsed only after its raw bytes were proven. */
record SlackForm(Map<String, String> fields) {

    /** Never fails: what is no form has no fields. */
    static SlackForm of(byte[] body) {
        var fields = new HashMap<String, String>();
        for (var pair : new String(body, StandardCharsets.UTF_8).split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.putIfAbsent(
                        decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
        return new SlackForm(fields);
    }

    /** The field, or an empty string. */
    String get(String name) {
        return fields.getOrDefault(name, "");
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // a stray percent sign: taken literally, as browsers do
        }
    }
}
