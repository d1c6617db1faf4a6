package dev.docket.verdict.claim;

import dev.docket.verdict.Component;
import dev.docket.verdict.Evidence;
import dev.docket.verdict.Status;

/**
 * What one sentence says about one component of the subject.
 *
 * @param firm whether something was named that one can take away; "an open-source model" in passing
 *     is not firm and yields to a firm claim to the contrary
 * @param lead whether it stands in the title or the first sentences
 */
public record Claim(
        Component component, Status status, boolean firm, boolean lead, Evidence evidence) {}
