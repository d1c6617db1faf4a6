package dev.docket.platform.mail.dkim;

import dev.docket.platform.mail.RawMail;
import java.util.List;

/** Signs messages that are only looked at, with keys that are the same everywhere. */
public final class SampleSignature {

    private SampleSignature() {}

    /**
     * The message as it would look signed for the domain of its sender; the same message gives the
     * same bytes on every machine.
     */
    public static RawMail sign(RawMail unsigned) {
        var signer = new DkimSigner(unsigned.sender().domain(), SampleKeys.all());
        return unsigned.with(signer::sign);
    }

    /** What to check the signatures for a domain with; never to be published. */
    public static List<DkimRecord> records(String domain) {
        return SampleKeys.all().stream().map(key -> key.recordIn(domain)).toList();
    }
}
