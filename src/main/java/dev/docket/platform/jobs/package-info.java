/**
 * Background work that survives crashes: recurring jobs kept in the database, run by any replica.
 */
@NullMarked
package dev.docket.platform.jobs;

import org.jspecify.annotations.NullMarked;
