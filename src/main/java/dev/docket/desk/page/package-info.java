/** The addresses of the desk and what each shows. */
@NullMarked
package dev.docket.desk.page;

import org.jspecify.annotations.NullMarked;
