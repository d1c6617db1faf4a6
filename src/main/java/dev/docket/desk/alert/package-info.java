/** Tells the operator by mail what nobody may notice otherwise. */
@NullMarked
package dev.docket.desk.alert;

import org.jspecify.annotations.NullMarked;
