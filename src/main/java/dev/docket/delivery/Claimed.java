package dev.docket.delivery;

import java.time.Instant;

/**
 * A delivery that this replica may send now.
 *
 * @param created when its digest went out
 */
record Claimed(Delivery delivery, Instant created) {}
