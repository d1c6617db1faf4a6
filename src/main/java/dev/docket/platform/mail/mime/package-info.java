/** The two encodings that carry any text through ASCII: quoted-printable and encoded words. */
@NullMarked
package dev.docket.platform.mail.mime;

import org.jspecify.annotations.NullMarked;
