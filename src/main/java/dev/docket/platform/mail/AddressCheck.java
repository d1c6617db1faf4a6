package dev.docket.platform.mail;

/** What a look at a typed address came to. */
public sealed interface AddressCheck {

    /** It can be written to. */
    record Valid(MailAddress address) implements AddressCheck {}

    /** It cannot, and why. */
    record Invalid(Problem problem) implements AddressCheck {}

    /** What is wrong with an address; each has a sentence for the person who typed it. */
    enum Problem {
        EMPTY,
        SPACE,
        NO_AT,
        TOO_LONG,
        LOCAL_PART,
        NOT_ASCII,
        DOMAIN
    }

    /** The longest address a path can carry (RFC 5321, section 4.5.3.1.3, without its brackets). */
    int LONGEST = 254;

    /** Characters of a typed address; its domain may become longer or shorter in ASCII. */
    int MOST_TYPED = 1000;

    /** Looks at what somebody typed; white space around it is forgiven. */
    static AddressCheck of(String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return new Invalid(Problem.EMPTY);
        }
        if (text.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))) {
            return new Invalid(Problem.SPACE);
        }
        if (text.length() > MOST_TYPED) {
            return new Invalid(Problem.TOO_LONG); // not worth looking at
        }
        int at = text.lastIndexOf('@');
        return at < 1 ? new Invalid(Problem.NO_AT) : AddressParts.check(text, at);
    }
}
