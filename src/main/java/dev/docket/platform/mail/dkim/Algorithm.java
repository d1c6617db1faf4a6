package dev.docket.platform.mail.dkim;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;

/** The two ways to sign: what everybody can check (RFC 6376), and what is short (RFC 8463). */
enum Algorithm {
    RSA("rsa", "SHA256withRSA", 2048) {
        @Override
        byte[] signed(byte[] data) {
            return data;
        }

        @Override
        byte[] published(PublicKey key) {
            return key.getEncoded();
        }
    },

    ED25519("ed25519", "Ed25519", 255) {
        // The hash, not the data itself (RFC 8463, section 3).
        @Override
        byte[] signed(byte[] data) {
            return sha256(data);
        }

        // The bare key without the frame that X.509 gives it (RFC 8463, section 4.2).
        @Override
        byte[] published(PublicKey key) {
            var framed = key.getEncoded();
            return Arrays.copyOfRange(framed, framed.length - ED25519_OCTETS, framed.length);
        }
    };

    private static final int ED25519_OCTETS = 32;

    private final String keyType;
    private final String signature;
    private final int bits;

    Algorithm(String keyType, String signature, int bits) {
        this.keyType = keyType;
        this.signature = signature;
        this.bits = bits;
    }

    /** What is given to the signature algorithm. */
    abstract byte[] signed(byte[] data);

    /** The key as it stands in DNS. */
    abstract byte[] published(PublicKey key);

    /** The value of the tag {@code k} in DNS, and the name of the keys in Java. */
    String keyType() {
        return keyType;
    }

    /** The value of the tag {@code a} in a signature. */
    String tag() {
        return keyType + "-sha256";
    }

    /** The signature; the same for the same key and data. */
    byte[] sign(PrivateKey key, byte[] data) {
        try {
            var signer = Signature.getInstance(signature);
            signer.initSign(key);
            signer.update(signed(data));
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot sign with a key for " + tag(), e);
        }
    }

    /** A new key; takes up to some seconds. */
    KeyPair generate() {
        try {
            var generator = KeyPairGenerator.getInstance(keyType);
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has " + keyType, e);
        }
    }

    static byte[] sha256(byte[] data) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(data);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
