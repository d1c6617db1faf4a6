/** The digest in Discord, and the commands Discord users give. */
@NullMarked
package dev.docket.delivery.discord;

import org.jspecify.annotations.NullMarked;
