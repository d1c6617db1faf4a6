package dev.docket.feed.scrape.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.platform.http.WebAddress;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the address of the next page of a JSON list. */
final class NextJson {

    private static final Pattern NAME = Pattern.compile("[\\w-]+");

    private NextJson() {}

    /**
     * @param next a pointer or template for the address, or the query parameter that numbers the
     *     pages
     */
    static @Nullable URI of(JsonNode document, URI base, @Nullable String next) {
        if (next == null) {
            return null;
        }
        if (NAME.matcher(next).matches()) {
            return numbered(base.toString(), next);
        }
        var address = new Template(next).of(document);
        if (address.isEmpty()) {
            return null;
        }
        var absolute = address.startsWith("/") ? base.resolve(address).toString() : address;
        return WebAddress.isOne(absolute) ? WebAddress.of(absolute) : null;
    }

    static void check(@Nullable String next) {
        if (next != null && !NAME.matcher(next).matches()) {
            new Template(next).of(com.fasterxml.jackson.databind.node.NullNode.getInstance());
        }
    }

    private static URI numbered(String address, String parameter) {
        var number =
                Pattern.compile("([?&]" + Pattern.quote(parameter) + "=)(\\d{1,6})")
                        .matcher(address);
        if (number.find()) {
            int following = Integer.parseInt(number.group(2)) + 1;
            return WebAddress.of(
                    number.replaceFirst(Matcher.quoteReplacement(number.group(1) + following)));
        }
        return WebAddress.of(address + (address.contains("?") ? "&" : "?") + parameter + "=2");
    }
}
