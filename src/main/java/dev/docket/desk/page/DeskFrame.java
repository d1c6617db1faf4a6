package dev.docket.desk.page;

import java.util.List;

/**
 * What every page of the desk has around it.
 *
 * @param here the address of the page in the navigation
 * @param token for the forms on the page
 * @param mailIsKept whether no mail server is configured, so that nothing leaves the house
 */
public record DeskFrame(String title, String here, String token, boolean mailIsKept) {

    /** A page of the navigation. */
    public record Place(String href, String name) {}

    private static final List<Place> PLACES =
            List.of(
                    new Place("/desk", "Overview"),
                    new Place("/desk/sources", "Sources"),
                    new Place("/desk/stories", "Stories"),
                    new Place("/desk/deliveries", "Deliveries"),
                    new Place("/desk/outbox", "Outbox"));

    public List<Place> places() {
        return PLACES;
    }
}
