package dev.docket.platform.mail;

import java.time.Instant;

/** A message in the built-in outbox, without its content. */
public record KeptMail(long id, Instant created, String recipient, String subject) {}
