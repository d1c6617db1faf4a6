package dev.docket.delivery.chat;

/**
 * A channel of a Slack workspace or a Discord server, which are the installations of Docket.
 *
 * @param workspace Slack's team id, Discord's guild id, or empty for a direct message in Discord
 * @param channel the platform's id of the channel
 */
public record Room(Platform platform, String workspace, String channel) {

    /** The room of an address that {@link #address} gave. */
    public static Room at(Platform platform, String address) {
        int slash = address.indexOf('/');
        return new Room(
                platform,
                slash < 0 ? "" : address.substring(0, slash),
                address.substring(slash + 1));
    }

    /** {@code T1/C2} in Slack; in Discord, where channel ids are unique, the channel id. */
    public String address() {
        return switch (platform) {
            case SLACK -> workspace + "/" + channel;
            case DISCORD -> channel;
        };
    }
}
