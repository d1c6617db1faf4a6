package dev.docket.delivery.chat;

/** Makes respondents for the tests of both platforms. */
public final class Respondents {

    private Respondents() {}

    public static Respondent of(FakeDigests digests, Rooms rooms) {
        return new Respondent(digests, rooms, search(digests));
    }

    public static StorySearch search(FakeDigests digests) {
        return new StorySearch(digests);
    }

    /** Parts in memory, and no pause between them. */
    public static PartedDelivery parts() {
        return new PartedDelivery(new FakeParts(), _ -> {});
    }
}
