package dev.docket.delivery.chat;

import dev.docket.platform.text.Language;

/** An answer and the language to give it in. */
public record Spoken(Language language, Answer answer) {}
