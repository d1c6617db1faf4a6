package dev.docket.platform.mail;

import dev.docket.platform.mail.AddressCheck.Invalid;
import dev.docket.platform.mail.AddressCheck.Problem;
import dev.docket.platform.mail.AddressCheck.Valid;
import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/** The parts left and right of the at sign. */
final class AddressParts {

    private static final Pattern ATOMS =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile(
                    "([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");

    private AddressParts() {}

    static AddressCheck check(String text, int at) {
        var local = text.substring(0, at);
        var domain = ascii(text.substring(at + 1));
        if (!local.chars().allMatch(c -> c < 128)) {
            return new Invalid(Problem.NOT_ASCII);
        }
        if (local.length() > 64 || !ATOMS.matcher(local.toLowerCase(Locale.ROOT)).matches()) {
            return new Invalid(Problem.LOCAL_PART);
        }
        if (!DOMAIN.matcher(domain).matches()) {
            return new Invalid(Problem.DOMAIN);
        }
        return at + 1 + domain.length() > AddressCheck.LONGEST
                ? new Invalid(Problem.TOO_LONG)
                : new Valid(new MailAddress(local, domain));
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException _) {
            return ""; // no form in ASCII, so no domain: the caller says so
        }
    }
}
