package dev.docket.digest;

import java.util.List;
import java.util.Map;

/**
 * Why a story is in a digest and stands where it stands.
 *
 * @param score 0 to 100
 * @param terms every term of the score by its name, 0 to 1; in no order, for a stored digest has
 *     none
 * @param relevance what made it a story about open AI, in words of the story
 */
public record Standing(double score, Map<String, Double> terms, List<String> relevance) {}
