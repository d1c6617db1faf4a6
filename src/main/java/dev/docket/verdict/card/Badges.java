package dev.docket.verdict.card;

import dev.docket.verdict.Label;
import dev.docket.verdict.LicenceClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What colours a label without replacing it. */
final class Badges {

    /** The source says "open source" where the terms say something else. */
    static final String OPEN_WORDED = "OPEN_WORDED";

    /** A variant comes under other terms than the subject as such. */
    static final String VARIANT_TERMS = "VARIANT_TERMS";

    private static final List<String> FULLY = List.of("fully open", "truly open", "全开源", "完全开源");

    private Badges() {}

    static List<String> of(Findings findings, Label label) {
        var badges = new ArrayList<String>();
        if (isOpenWorded(findings, label)) {
            badges.add(OPEN_WORDED);
        }
        if (findings.card().licences().stream().anyMatch(l -> l.scope().contains("("))) {
            badges.add(VARIANT_TERMS);
        }
        return List.copyOf(badges);
    }

    private static boolean isOpenWorded(Findings findings, Label label) {
        if (findings.openWords().isEmpty() || label == Label.FULLY_OPEN) {
            return false;
        }
        return hasClosedTerms(findings) || label == Label.API_ONLY || claimsEverything(findings);
    }

    private static boolean hasClosedTerms(Findings findings) {
        return findings.card().licences().stream()
                .anyMatch(licence ->
                        licence.licenceClass() != LicenceClass.OSI
                                && licence.licenceClass() != LicenceClass.CC
                                && licence.scope().contains("weights"));
    }

    private static boolean claimsEverything(Findings findings) {
        return findings.openWords().stream()
                .map(evidence -> evidence.sentence().toLowerCase(Locale.ROOT))
                .anyMatch(sentence -> FULLY.stream().anyMatch(sentence::contains));
    }
}
