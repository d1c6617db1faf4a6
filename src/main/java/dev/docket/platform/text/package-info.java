/** Languages, sentences and messages. */
@NullMarked
package dev.docket.platform.text;

import org.jspecify.annotations.NullMarked;
