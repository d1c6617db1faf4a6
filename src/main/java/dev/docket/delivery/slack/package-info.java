/** The digest in Slack, and the commands Slack users give. */
@NullMarked
package dev.docket.delivery.slack;

import org.jspecify.annotations.NullMarked;
