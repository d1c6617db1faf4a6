package dev.docket.digest;

import java.time.Instant;

/** What a digest covers: from inclusive, to exclusive. */
public record Period(Instant from, Instant to) {}
