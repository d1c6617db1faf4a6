package dev.docket.cli.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** The largest resident size of this process so far (proc(5), VmHWM). */
public final class PeakMemory {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final int KB_A_MB = 1024;

    private PeakMemory() {}

    /** In MiB; empty where there is no Linux to say so. */
    public static OptionalLong megabytes() throws IOException {
        return Files.exists(STATUS) ? in(Files.readString(STATUS)) : OptionalLong.empty();
    }

    static OptionalLong in(String status) {
        var peak = PEAK.matcher(status);
        return peak.find()
                ? OptionalLong.of(Long.parseLong(peak.group(1)) / KB_A_MB)
                : OptionalLong.empty();
    }
}
