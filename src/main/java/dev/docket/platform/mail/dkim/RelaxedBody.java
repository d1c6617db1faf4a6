package dev.docket.platform.mail.dkim;

import java.util.Arrays;

/** The body of a message as a signature sees it (RFC 6376, section 3.4.4). */
final class RelaxedBody {

    private final byte[] octets;
    private int length;
    private int lastWord; // where the last octet that is no white space ends
    private boolean space;

    private RelaxedBody(int room) {
        this.octets = new byte[room];
    }

    /**
     * White space within a line becomes one space, at the end of a line and of the body it is gone,
     * and the last line is ended. An empty body stays empty.
     *
     * @param from where the body starts in the message
     */
    static byte[] of(byte[] message, int from) {
        var body = new RelaxedBody(message.length - from + 2);
        for (int at = from; at < message.length; at++) {
            if (isLineEnd(message, at)) {
                body.endLine();
                at++;
            } else {
                body.take(message[at]);
            }
        }
        return body.ended();
    }

    private static boolean isLineEnd(byte[] message, int at) {
        return message[at] == '\r' && at + 1 < message.length && message[at + 1] == '\n';
    }

    private void take(byte octet) {
        if (octet == ' ' || octet == '\t') {
            space = true;
            return;
        }
        if (space) {
            octets[length++] = ' ';
            space = false;
        }
        octets[length++] = octet;
        lastWord = length;
    }

    private void endLine() {
        space = false;
        octets[length++] = '\r';
        octets[length++] = '\n';
    }

    private byte[] ended() {
        if (lastWord == 0) {
            return new byte[0];
        }
        length = lastWord;
        endLine();
        return Arrays.copyOf(octets, length);
    }
}
