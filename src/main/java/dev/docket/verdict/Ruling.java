package dev.docket.verdict;

import java.util.List;

/**
 * The label by the decision table.
 *
 * @param badges such as {@code OPEN_WORDED}; they colour a label and never replace it
 * @param score 0 to 100, for charts
 * @param rule the id of the rule that matched
 */
public record Ruling(Label label, List<String> badges, int score, String rule) {}
