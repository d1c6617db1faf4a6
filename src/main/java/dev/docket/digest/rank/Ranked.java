package dev.docket.digest.rank;

/** A candidate with why it is relevant and what it scores. */
public record Ranked(Candidate candidate, Relevance relevance, Score score, Bag bag) {}
