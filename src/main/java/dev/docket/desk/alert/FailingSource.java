package dev.docket.desk.alert;

import java.time.Instant;

/**
 * A source that cannot be read.
 *
 * @param since when the desk first saw it fail
 * @param problem what is wrong, in a sentence
 */
record FailingSource(String name, String address, Instant since, String problem) {}
