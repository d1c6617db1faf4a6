package dev.docket.platform.http;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Tells addresses of the open internet from all others (IANA special-purpose registries, RFC 6890).
 */
final class PublicAddress {

    private PublicAddress() {}

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        return switch (address) {
            case Inet4Address v4 -> isPublic4(v4.getAddress());
            case Inet6Address v6 -> isPublic6(v6.getAddress());
            default -> false;
        };
    }

    private static boolean isPublic4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        int third = bytes[2] & 0xff;
        boolean thisNetwork = first == 0;
        boolean carrierNat =
                first == 100 && (second & 0xc0) == 64; // RFC 6598, also a cloud's metadata
        boolean assignments = first == 192 && second == 0 && (third == 0 || third == 2);
        boolean benchmark = first == 198 && (second & 0xfe) == 18; // RFC 2544
        boolean examples =
                (first == 198 && second == 51 && third == 100)
                        || (first == 203 && second == 0 && third == 113);
        boolean reserved = first >= 240;
        return !(thisNetwork || carrierNat || assignments || benchmark || examples || reserved);
    }

    private static boolean isPublic6(byte[] bytes) {
        int first = word(bytes, 0);
        int second = word(bytes, 2);
        if (first == 0x0064 && second == 0xff9b) { // NAT64, RFC 6052: judged by the address inside
            return bytes[4] == 0 && bytes[5] == 0 && embedded(bytes, 12);
        }
        if (first == 0x2002) { // 6to4, RFC 3056
            return embedded(bytes, 2);
        }
        boolean globalUnicast = (first & 0xe000) == 0x2000;
        boolean teredo = first == 0x2001 && second == 0;
        boolean documentation = (first == 0x2001 && second == 0x0db8) || (first & 0xfff0) == 0x3ff0;
        return globalUnicast && !teredo && !documentation;
    }

    private static int word(byte[] bytes, int from) {
        return ((bytes[from] & 0xff) << 8) | (bytes[from + 1] & 0xff);
    }

    private static boolean embedded(byte[] bytes, int from) {
        byte[] inner = {bytes[from], bytes[from + 1], bytes[from + 2], bytes[from + 3]};
        try {
            return isPublic(InetAddress.getByAddress(inner));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("Four bytes are an address", impossible);
        }
    }
}
