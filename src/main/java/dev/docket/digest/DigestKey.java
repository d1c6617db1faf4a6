package dev.docket.digest;

/**
 * Names a digest for good.
 *
 * @param edition the edition's slug, such as {@code weekly}
 * @param number from 1, without gaps in an edition
 */
public record DigestKey(String edition, int number) {}
