/**
 * The pages of a subscription and its JSON interface. A GET shows, only a POST changes: mail
 * scanners follow every link.
 */
@NullMarked
package dev.docket.subscriber.web;

import org.jspecify.annotations.NullMarked;
