package dev.docket.feed.parse;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Pattern;

/**
 * The charsets that a document is said to have: by HTTP, by its XML declaration, by an HTML meta
 * element.
 */
final class DeclaredCharsets {

    /** What "Latin 1" and "ASCII" mean on the web (WHATWG Encoding Standard). */
    static final Charset WESTERN = Charset.forName("windows-1252");

    private static final int HEAD = 1024;
    private static final Pattern HTTP =
            Pattern.compile("charset\\s*=\\s*[\"']?([^\\s;\"']+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern XML =
            Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([^\"']+)[\"']");
    private static final Pattern META =
            Pattern.compile(
                    "<meta[^>]{0,200}?charset\\s*=\\s*[\"']?([^\\s\"'>;]+)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern ISO_8859 =
            Pattern.compile("iso[-_ ]?8859[-_ ](\\d{1,2})", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAC =
            Pattern.compile("(?:x-)?mac-?([a-z]+)", Pattern.CASE_INSENSITIVE);

    private DeclaredCharsets() {}

    static SequencedSet<Charset> of(byte[] body, String contentType) {
        var head = new String(body, 0, Math.min(body.length, HEAD), StandardCharsets.ISO_8859_1);
        var found = new LinkedHashSet<Charset>();
        find(HTTP, contentType).ifPresent(found::add);
        find(XML, head).ifPresent(found::add);
        find(META, head).ifPresent(found::add);
        return found;
    }

    private static Optional<Charset> find(Pattern form, String text) {
        var match = form.matcher(text);
        return match.find() ? named(match.group(1)) : Optional.empty();
    }

    /** A charset by the name that documents use for it; empty if there is none of that name. */
    static Optional<Charset> named(String name) {
        try {
            return Optional.of(
                    switch (name.toLowerCase(Locale.ROOT)) {
                        case "iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii" -> WESTERN;
                        case "gb2312", "gbk", "gb_2312-80", "x-gbk" -> Charset.forName("GB18030");
                        case "shift_jis", "shift-jis", "sjis" -> Charset.forName("windows-31j");
                        case "euc-kr", "ks_c_5601-1987", "cp949" ->
                                Charset.forName("x-windows-949");
                        case "iso-8859-9" -> Charset.forName("windows-1254");
                        default -> Charset.forName(official(name));
                    });
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /** Some leave hyphens out, or put in more than Java knows. */
    private static String official(String name) {
        var eight = ISO_8859.matcher(name);
        var mac = MAC.matcher(name);
        if (eight.matches()) {
            return "ISO-8859-" + eight.group(1);
        }
        return mac.matches() ? "x-Mac" + mac.group(1) : name;
    }

    /** Whether ASCII bytes mean ASCII in it, so that valid UTF-8 cannot be an accident. */
    static boolean isAsciiBased(Charset charset) {
        var name = charset.name();
        return !(name.startsWith("IBM")
                || name.startsWith("x-IBM")
                || name.startsWith("ISO-2022")
                || name.startsWith("UTF-7"));
    }
}
