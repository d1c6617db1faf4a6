package dev.docket.feed;

import dev.docket.platform.http.WebAddress;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says about pushes (WebSub, section 4): where to subscribe, and to what.
 *
 * @param topic the feed's own name for itself, {@code rel=self}; hubs know it by no other
 * @param hub {@code rel=hub}
 */
public record HubOffer(String topic, String hub) {

    /** Addresses longer than this are none that a hub would keep. */
    private static final int LONGEST = 2_000;

    /**
     * The offer that links make. Of several hubs the first one that can be asked is taken: a
     * publisher tells them all.
     *
     * @param topic as the feed gave it, resolved; null if it names none
     * @param hubs as the feed gave them, resolved
     * @return empty if there is no topic or no hub with a web address
     */
    public static Optional<HubOffer> of(@Nullable String topic, List<String> hubs) {
        return usable(topic)
                .flatMap(self ->
                        hubs.stream()
                                .flatMap(hub -> usable(hub).stream())
                                .findFirst()
                                .map(hub -> new HubOffer(self, hub)));
    }

    private static Optional<String> usable(@Nullable String address) {
        return Optional.ofNullable(address)
                .map(String::strip)
                .filter(text -> text.length() <= LONGEST && WebAddress.isOne(text))
                .filter(text -> WebAddress.of(text).getUserInfo() == null);
    }
}
