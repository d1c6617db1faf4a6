/** Email readers: how they consented, what they prefer, how they leave. */
@NullMarked
package dev.docket.subscriber;

import org.jspecify.annotations.NullMarked;
