package dev.docket.verdict.claim;

import dev.docket.verdict.Event;
import dev.docket.verdict.Evidence;
import dev.docket.verdict.Licence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one article says that bears on a verdict.
 *
 * @param tools sentences that release software of a kind the card has no row for
 * @param toolInLead whether the title or one of the first sentences does
 * @param openWords sentences that call the subject open source
 * @param restrictions sentences that restrict its use, by kind
 * @param event what happened, as the title or the first sentences say, or null
 * @param rumour the sentence that spreads a rumour in the headline or lead, or null
 * @param denial the sentence that denies one, or null
 * @param launch the sentence that launches the subject without saying how to get it, or null
 */
public record Reading(
        long articleId,
        List<Claim> claims,
        List<Evidence> tools,
        boolean toolInLead,
        List<Licence> licences,
        List<Evidence> openWords,
        List<Restriction> restrictions,
        @Nullable Event event,
        @Nullable Evidence rumour,
        @Nullable Evidence denial,
        @Nullable Evidence launch) {

    /**
     * A limit on use.
     *
     * @param kind the first column of {@code lexicon/restrictions.txt}
     */
    public record Restriction(String kind, Evidence evidence) {}
}
