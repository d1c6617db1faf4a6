package dev.docket.digest.compose;

import dev.docket.platform.text.LocalText;
import org.jspecify.annotations.Nullable;

/** What moved since the last card of a story's subject, and what would move its label next. */
record Lines(@Nullable LocalText changed, @Nullable LocalText watchNext) {}
