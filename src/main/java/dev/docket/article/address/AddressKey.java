package dev.docket.article.address;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A form of an address in which all the addresses of one page are equal: only for comparing, since
 * it may not lead anywhere.
 */
public final class AddressKey {

    private static final Pattern HOST_VARIANT =
            Pattern.compile("^(?:www\\d*|m|mobile|amp|wap|touch)\\.(?=[^.]+\\.)");

    /** Forms for telephones and for printers, and names that a server adds by itself. */
    private static final Pattern PATH_VARIANT =
            Pattern.compile(
                    "/amp(?=/.)|/amp(?:html|\\.html)?/?$|\\.amp(?=\\.html$|$)"
                        + "|/(?:index\\.(?:[sx]?html?|php\\d?|aspx?|jsp|cgi)|default\\.aspx?)$");

    private static final Pattern QUERY_VARIANT =
            Pattern.compile(
                    "(?i)(?:^|&)(?:(?:amp|m|mobile|noamp|print|printable|printview|outputType)(?:=(?:1|amp|true|yes|y|mobile|on)?)?"
                        + "|(?:output|outputType|view|format|mode)=(?:amp|mobile|print))(?=&|$)");

    private AddressKey() {}

    /** The key of {@code url}; the address itself if it is none of the web. */
    public static String of(String url) {
        return Address.parse(url).map(AddressKey::key).map(SiteKeys::of).orElse(url);
    }

    private static String key(Address address) {
        var host = HOST_VARIANT.matcher(address.host()).replaceFirst("");
        var port = address.port() < 0 ? "" : ":" + address.port();
        var path = PATH_VARIANT.matcher(address.path()).replaceAll("").replaceAll("/+", "/");
        var trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        var query = sorted(QUERY_VARIANT.matcher(address.query()).replaceAll(""));
        return host + port + trimmed + (query.isEmpty() ? "" : "?" + query);
    }

    private static String sorted(String query) {
        return Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty())
                .sorted()
                .collect(Collectors.joining("&"));
    }
}
