/** The one PostgreSQL: started by us or reached by URL, migrated, and spoken to in SQL. */
@NullMarked
package dev.docket.platform.database;

import org.jspecify.annotations.NullMarked;
