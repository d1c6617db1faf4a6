/**
 * What Slack and Discord share: the grammar of {@code /docket}, the answers to it, the rooms that
 * subscribed, and the care with which a digest is posted in parts.
 *
 * <p>Nothing here knows how either platform spells a message.
 */
@NullMarked
package dev.docket.delivery.chat;

import org.jspecify.annotations.NullMarked;
