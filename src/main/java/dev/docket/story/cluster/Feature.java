package dev.docket.story.cluster;

import java.util.List;

/**
 * What is known of a story and of an article (or another story) that may belong to it. Cosines and
 * shares are 0 to 1; the weight that each has is learned, see {@link Model}.
 */
enum Feature {
    /** Cosine of the centres: title and start of the body. */
    ALL,
    /** Cosine of the centres: titles. */
    TITLE,
    /** Cosine of the centres: names. */
    NAMES,
    /** The same three with the likest article of the story. */
    NEAREST_ALL,
    NEAREST_TITLE,
    NEAREST_NAMES,
    /** Share of the newcomer's title that the story's titles hold, and the other way round. */
    TITLE_HELD,
    TITLE_HOLDS,
    /** Share of the newcomer's names that the story holds, and the other way round. */
    NAMES_HELD,
    NAMES_HOLDS,
    /** How rare what they share is: in the titles, the names, the words; logarithms. */
    RARE_TITLE,
    RARE_NAMES,
    RARE_ALL,
    /** How like the newcomer is to stories that it has nothing to do with. */
    NOISE,
    /** How far its likeness to this one stands out from that: a ratio, and in deviations. */
    ABOVE_NOISE,
    DEVIATIONS,
    /** Where everything is alike, likeness by itself says less: with the noise, times ten. */
    NOISY_ALL,
    NOISY_NEAREST,
    NOISY_TITLE,
    NOISY_RARE,
    NOISY_NAMES,
    /** Days between the two, and days from the first to the last beyond eight; in eights, to 4. */
    GAP,
    SPREAD,
    /** Logarithms of how many articles the story has, and the newcomer, if it is one too. */
    SIZE,
    OTHER_SIZE,
    /** 1 if one and the same source tells both. */
    SAME_SOURCE,
    /** 1 if one cites the other, or both cite what few others do. */
    LINK,
    /** 1 if both state years, and none is the same; 1 if the latest is. */
    OTHER_YEARS,
    SAME_YEAR,
    /** Numbers that both state (a logarithm); 1 if both state some and share none. */
    NUMBERS,
    OTHER_NUMBERS,
    /** 1 for a newcomer with hardly more than a title; there likeness means something else. */
    BARE,
    BARE_ALL,
    BARE_NEAREST,
    BARE_RARE,
    BARE_HELD,
    BARE_HOLDS,
    BARE_SIZE,
    BARE_ABOVE_NOISE;

    static final List<Feature> EACH = List.of(values());

    /** Its place among the values of an {@link Evidence}. */
    @SuppressWarnings("EnumOrdinal") // places are never stored: tables name the features
    int place() {
        return ordinal();
    }
}
