package dev.docket.desk.mail;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Reads a head of header fields (RFC 5322, section 2.2). */
final class MailHeaders {

    private MailHeaders() {}

    /** The fields by name in lower case, unfolded; of one that is repeated, the first. */
    static Map<String, String> of(String head) {
        var headers = new LinkedHashMap<String, String>();
        for (var field : head.replaceAll("\r?\n[ \t]+", " ").split("\r?\n")) {
            int colon = field.indexOf(':');
            if (colon > 0) {
                var name = field.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                headers.putIfAbsent(name, field.substring(colon + 1).strip());
            }
        }
        return headers;
    }
}
