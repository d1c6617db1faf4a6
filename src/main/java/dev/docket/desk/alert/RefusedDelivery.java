package dev.docket.desk.alert;

/**
 * A delivery that will not be tried again.
 *
 * @param note the peer's words
 */
public record RefusedDelivery(
        String edition, int number, String channel, String address, String note) {}
