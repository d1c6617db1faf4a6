/** What any service needs and nothing of our trade: no class here knows what an article is. */
@NullMarked
package dev.docket.platform;

import org.jspecify.annotations.NullMarked;
