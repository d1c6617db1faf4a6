package dev.docket.feed.scrape.hub;

import dev.docket.platform.http.WebAddress;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where an organisation's models, datasets or collections are asked for (Hugging Face Hub API).
 *
 * @param host scheme and host, such as {@code https://huggingface.co}
 */
public record HubAddress(String host, String organisation, List list) {

    /** What is asked for. */
    public enum List {
        MODELS,
        DATASETS,
        COLLECTIONS
    }

    private static final Pattern PAGE =
            Pattern.compile(
                    "(https?://[^/]+)/(?:organizations/)?([\\w.-]+)(?:/(models|datasets|collections))?/?");
    private static final Pattern ASKED =
            Pattern.compile(
                    "(https?://[^/]+)/api/(models|datasets|collections)\\?(?:author|owner)=([\\w.-]+)(?:&.*)?");

    /** How many of the newest are asked for. */
    private static final int NEWEST = 50;

    /**
     * From the organisation's page, such as {@code https://huggingface.co/allenai}, or from what is
     * asked already.
     *
     * @throws IllegalArgumentException if it is neither; the message says what to write
     */
    public static HubAddress of(URI address) {
        var asked = ASKED.matcher(address.toString());
        if (asked.matches()) {
            return new HubAddress(asked.group(1), asked.group(3), list(asked.group(2)));
        }
        var page = PAGE.matcher(address.toString());
        if (page.matches()) {
            var list = page.group(3) == null ? "models" : page.group(3);
            return new HubAddress(page.group(1), page.group(2), list(list));
        }
        throw new IllegalArgumentException(
                "No organisation's page, such as https://huggingface.co/allenai: " + address);
    }

    private static List list(String word) {
        return List.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** What to ask, the newest first. */
    public String asked() {
        return list == List.COLLECTIONS
                ? "%s/api/collections?owner=%s&sort=lastModified&limit=%d"
                        .formatted(host, organisation, NEWEST)
                : "%s/api/%s?author=%s&sort=createdAt&direction=-1&limit=%d&full=true"
                        .formatted(host, word(), organisation, NEWEST);
    }

    /** The page that people open. */
    public String page() {
        return "%s/%s/%s".formatted(host, organisation, word());
    }

    /** The page of one of its things. */
    String of(String id) {
        var folder = list == List.MODELS ? "" : word() + "/";
        return WebAddress.of(host + "/" + folder + id).toString();
    }

    String word() {
        return list.name().toLowerCase(Locale.ROOT);
    }
}
