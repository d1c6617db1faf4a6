package dev.docket.delivery.email.view;

/**
 * A text, the language it is in, and where it leads.
 *
 * @param mark the language for the eye, such as {@code ZH}; empty if it is the reader's own
 * @param url empty if there is no address that a mail may link to
 */
public record Linked(String text, String lang, String mark, String url) {}
