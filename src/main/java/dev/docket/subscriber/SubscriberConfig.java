package dev.docket.subscriber;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How people subscribe. */
@ConfigMapping(prefix = "docket.subscriber")
public interface SubscriberConfig {

    /** The edition that the form subscribes to. */
    @WithDefault("weekly")
    String edition();

    /** How long the link in a confirmation mail works. */
    @WithDefault("7d")
    Duration confirmWithin();

    /** The shortest time between two confirmation mails to one address. */
    @WithDefault("10m")
    Duration betweenLetters();

    /** The most confirmation mails to one address in 24 hours. */
    @WithDefault("5")
    int lettersADay();

    /**
     * The most requests to subscribe from one network (an IPv4 address, an IPv6 /64) in an hour.
     */
    @WithDefault("20")
    int requestsAnHour();
}
