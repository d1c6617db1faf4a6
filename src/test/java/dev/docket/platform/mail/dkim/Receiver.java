package dev.docket.platform.mail.dkim;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Checks signatures as a receiving server does (RFC 6376, section 6), written apart from what
 * signs; knows relaxed canonicalisation only.
 */
public final class Receiver {

    private static final String ED25519_FRAME = "302a300506032b6570032100";

    private final List<String> header;
    private final String body;
    private final Map<String, Map<String, String>> dns;

    private Receiver(byte[] message, List<DkimRecord> dns) {
        var halves = new String(message, StandardCharsets.ISO_8859_1).split("\r\n\r\n", 2);
        this.header = List.of(halves[0].split("\r\n(?![ \t])", -1));
        this.body = halves[1];
        this.dns =
                dns.stream().collect(Collectors.toMap(DkimRecord::name, one -> tags(one.value())));
    }

    /** The selectors of the signatures that are right, from top to bottom. */
    public static List<String> accepts(byte[] message, List<DkimRecord> dns)
            throws GeneralSecurityException {
        var receiver = new Receiver(message, dns);
        var right = new ArrayList<String>();
        for (var field : receiver.header) {
            if (name(field).equals("dkim-signature")) {
                var tags = tags(field.substring(field.indexOf(':') + 1));
                if (receiver.isRight(field, tags)) {
                    right.add(tag(tags, "s"));
                }
            }
        }
        return right;
    }

    private boolean isRight(String field, Map<String, String> tags)
            throws GeneralSecurityException {
        var key = dns.get(tag(tags, "s") + "._domainkey." + tag(tags, "d"));
        var hash = Base64.getEncoder().encodeToString(sha256(relaxedBody()));
        return key != null
                && hash.equals(tag(tags, "bh"))
                && verifies(key, covered(field, tag(tags, "h")), unbase(tag(tags, "b")));
    }

    private static boolean verifies(Map<String, String> key, String data, byte[] signature)
            throws GeneralSecurityException {
        boolean rsa = tag(key, "k").equals("rsa");
        var open = HexFormat.of().formatHex(unbase(tag(key, "p")));
        var spec =
                new X509EncodedKeySpec(HexFormat.of().parseHex((rsa ? "" : ED25519_FRAME) + open));
        var check = Signature.getInstance(rsa ? "SHA256withRSA" : "Ed25519");
        check.initVerify(KeyFactory.getInstance(rsa ? "RSA" : "Ed25519").generatePublic(spec));
        check.update(rsa ? data.getBytes(StandardCharsets.ISO_8859_1) : sha256(data));
        return check.verify(signature);
    }

    private String covered(String signature, String names) {
        var left = new ArrayList<>(header);
        var data = new StringBuilder();
        for (var name : names.toLowerCase(Locale.ROOT).split(":", -1)) {
            for (int at = left.size() - 1; at >= 0; at--) {
                if (name(left.get(at)).equals(name)) {
                    data.append(relaxed(left.remove(at))).append("\r\n");
                    break;
                }
            }
        }
        return data + relaxed(signature.replaceFirst("(?s)([;\\s]b=)[^;]*", "$1"));
    }

    private static String relaxed(String field) {
        var value = field.substring(field.indexOf(':') + 1);
        return name(field) + ":" + value.replaceAll("\r\n", "").replaceAll("[ \t]+", " ").trim();
    }

    private String relaxedBody() {
        return (body + "\r\n")
                .replaceAll("[ \t]+", " ")
                .replaceAll(" \r\n", "\r\n")
                .replaceAll("(\r\n)+\\z", "\r\n")
                .replaceAll("\\A\r\n\\z", "");
    }

    private static String name(String field) {
        return field.substring(0, field.indexOf(':')).trim().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> tags(String list) {
        return Arrays.stream(list.replaceAll("\\s", "").split(";", -1))
                .map(tag -> tag.split("=", 2))
                .collect(Collectors.toMap(tag -> tag[0], tag -> tag[1]));
    }

    private static String tag(Map<String, String> tags, String name) {
        return requireNonNull(tags.get(name), name);
    }

    private static byte[] unbase(String text) {
        return Base64.getDecoder().decode(text);
    }

    private static byte[] sha256(String data) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256")
                .digest(data.getBytes(StandardCharsets.ISO_8859_1));
    }
}
