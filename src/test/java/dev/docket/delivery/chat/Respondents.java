package dev.docket.delivery.chat;

import java.time.InstantSource;

/** Makes respondents for the tests of both platforms. */
public final class Respondents {

    private Respondents() {}

    public static Respondent of(FakeDigests digests, Rooms rooms) {
        return new Respondent(digests, rooms, search(digests));
    }

    public static StorySearch search(FakeDigests digests) {
        return new StorySearch(digests);
    }

    /** Posting with parts in memory, and no pause between them. */
    public static Posting posting(Rooms rooms, InstantSource clock) {
        return new Posting(rooms, new PartedDelivery(new FakeParts(), _ -> {}), clock);
    }

    /** Follow-ups that are repeated without a pause. */
    public static FollowUps followUps() {
        return new FollowUps(_ -> {});
    }
}
