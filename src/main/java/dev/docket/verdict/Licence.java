package dev.docket.verdict;

/**
 * A licence and what it covers.
 *
 * @param name as the source spells it, normalised where it is an SPDX licence ({@code Apache-2.0})
 * @param scope {@code weights}, {@code code}, {@code data}, joined by {@code +}, with a variant in
 *     brackets where the source names one
 */
public record Licence(String name, LicenceClass licenceClass, String scope, Evidence evidence) {}
