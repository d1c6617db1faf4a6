package dev.docket.story.summary;

/** How much readers of open AI want to read a sentence, in points; a few places down cost one. */
record Interest(Headwords headline, Told told) {

    /** What a lead with every word of the headline is worth. */
    private static final int TOPIC = 5;

    private static final int LEADING_NEWS = 2;
    private static final int NEWS = 1;
    private static final int TERMS = 2;
    private static final int BACKGROUND = 5;
    private static final double PLACE = 0.4;
    private static final int ENOUGH_NEWS = 5;

    /** So many sentences from its beginning, an article has not yet left its subject. */
    private static final int ABOUT_IT = 4;

    /** What stands first, unless what is soon after tells more of what the headline names. */
    double ofLead(Candidate candidate) {
        return TOPIC * headline.shareIn(candidate)
                + (candidate.is(Trait.NEWS) ? LEADING_NEWS : 0)
                - lateness(candidate);
    }

    /** What is new in it, and above all on what terms a thing can be had. */
    double worth(Candidate candidate) {
        return Math.min(told.news(candidate), ENOUGH_NEWS)
                + (candidate.is(Trait.NEWS) ? NEWS : 0)
                + (candidate.is(Trait.TERMS) ? TERMS : 0)
                - lateness(candidate);
    }

    private static double lateness(Candidate candidate) {
        return PLACE * candidate.position() + (candidate.is(Trait.BACKGROUND) ? BACKGROUND : 0);
    }

    boolean isOnTopic(Candidate candidate) {
        return candidate.position() < ABOUT_IT
                || headline.haveAnyOf(candidate.words())
                || told.haveAnyOf(candidate.names());
    }
}
