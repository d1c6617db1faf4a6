package dev.docket.delivery.discord;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.delivery.chat.SignedCall;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With the test vectors of RFC 8032, section 7.1. */
class DiscordSignatureTest {

    private static final String KEY =
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c";
    private static final String SIGNED =
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                    + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00";

    /** The message of test 2 is one byte, which is "r": it can stand for the timestamp. */
    private static final String MESSAGE = "r";

    @ParameterizedTest
    @CsvSource({
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a, '',"
            + " e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c, 72,"
            + " 92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025, af82,"
            + " 6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
        "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf,"
            + " ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f,"
            + " dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704"
    })
    void the_published_vectors_are_proven(String key, String message, String signature) {
        var body = HexFormat.of().parseHex(message);
        var call = new SignedCall(signature, "", body);
        assertTrue(call.isProvenBy(new DiscordSignature(key)));
        var upper = new SignedCall(signature.toUpperCase(Locale.ROOT), "", body);
        assertTrue(upper.isProvenBy(new DiscordSignature(key)));
    }

    @Test
    void timestamp_and_body_are_signed_as_one() {
        assertTrue(proves(SIGNED, MESSAGE, ""));
        assertTrue(proves(SIGNED, "", MESSAGE));
        assertFalse(proves(SIGNED, MESSAGE, MESSAGE));
    }

    @Test
    void a_malleated_signature_proves_nothing() {
        var order =
                BigInteger.TWO
                        .pow(252)
                        .add(new BigInteger("27742317777372353535851937790883648493"));
        var bytes = HexFormat.of().parseHex(SIGNED);
        var s = littleEndian(Arrays.copyOfRange(bytes, 32, 64)).add(order);
        var malleated = SIGNED.substring(0, 64) + hexLittleEndian(s);
        assertFalse(proves(malleated, MESSAGE, ""));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "00", "example invalid signature", "ééé"})
    void a_malformed_signature_proves_nothing(@Nullable String signature) {
        assertFalse(proves(signature, MESSAGE, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "ff", "zz"})
    void sixty_four_wrong_bytes_prove_nothing(String octet) {
        assertFalse(proves(octet.repeat(64), MESSAGE, ""));
    }

    @Test
    void a_missing_timestamp_proves_nothing() {
        assertFalse(proves(SIGNED, null, MESSAGE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3d40",
                "zz4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"
            })
    void a_key_that_is_none_is_named(String key) {
        assertThrows(IllegalArgumentException.class, () -> new DiscordSignature(key));
    }

    private static boolean proves(
            @Nullable String signature, @Nullable String timestamp, String body) {
        var call = new SignedCall(signature, timestamp, body.getBytes(StandardCharsets.UTF_8));
        return call.isProvenBy(new DiscordSignature(KEY));
    }

    private static BigInteger littleEndian(byte[] bytes) {
        var number = BigInteger.ZERO;
        for (int i = bytes.length - 1; i >= 0; i--) {
            number = number.shiftLeft(8).or(BigInteger.valueOf(bytes[i] & 0xFF));
        }
        return number;
    }

    private static String hexLittleEndian(BigInteger number) {
        var hex = new StringBuilder();
        for (int i = 0; i < 32; i++) {
            hex.append("%02x".formatted(number.shiftRight(8 * i).intValue() & 0xFF));
        }
        return hex.toString();
    }
}
