package dev.docket.article.extract.facts;

import dev.docket.article.extract.facts.view.PageView;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.internal.StringUtil;
import org.jspecify.annotations.Nullable;

/** The picture that an article is shared with. */
final class Pictures {

    private static final String[] META = {
        "og:image:secure_url",
        "og:image",
        "og:image:url",
        "twitter:image",
        "twitter:image:src",
        "sailthru.image.full",
        "parsely-image-url",
        "thumbnail",
        "image"
    };

    private static final Pattern BY_HTTP = Pattern.compile("(?i)https?://[^/\\s]+/\\S+");

    /** Counts visits and shows nothing. */
    private static final Pattern PIXEL =
            Pattern.compile(
                    "(?i).*(?:\\b1x1\\b|/(?:pixel|spacer|blank|transparent)\\.(?:gif|png)).*");

    /** Stands for the site wherever an article has no picture of its own. */
    private static final Pattern LOGO =
            Pattern.compile("(?i).*(?:logo|favicon|placeholder|default[-_]?(?:image|share|og)).*");

    private final PageView view;

    Pictures(PageView view) {
        this.view = view;
    }

    /** Its absolute address; null if the page names none that can be shown. */
    @Nullable String lead() {
        var named = named();
        Predicate<String> isLogo = address -> LOGO.matcher(address).matches();
        return named.stream()
                .filter(isLogo.negate())
                .findFirst()
                .orElse(named.isEmpty() ? null : named.getFirst());
    }

    private List<String> named() {
        return Stream.concat(
                        Stream.of(META).map(name -> view.meta().first(name)),
                        Stream.of(view.json().image(), linked()))
                .filter(address -> !address.isBlank())
                .map(address -> StringUtil.resolve(view.page().baseUri(), address.strip()))
                .filter(address -> BY_HTTP.matcher(address).matches())
                .filter(address -> !PIXEL.matcher(address).matches())
                .toList();
    }

    private String linked() {
        var link = view.page().selectFirst("link[rel=image_src]");
        return link == null ? "" : link.attr("href");
    }
}
