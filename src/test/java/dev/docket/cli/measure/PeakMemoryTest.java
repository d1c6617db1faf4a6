package dev.docket.cli.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class PeakMemoryTest {

    @Test
    void is_read_as_linux_writes_it() {
        assertEquals(
                OptionalLong.of(2),
                PeakMemory.in("Name:\tjava\nVmPeak:\t  999999 kB\nVmHWM:\t    2048 kB\n"));
    }

    @Test
    void is_whole_mebibytes() {
        assertEquals(OptionalLong.of(1), PeakMemory.in("VmHWM:\t2047 kB\n"));
    }

    @Test
    void is_not_there_where_nobody_tells_it() {
        assertEquals(OptionalLong.empty(), PeakMemory.in("Name:\tjava\nVmRSS:\t2048 kB\n"));
        assertEquals(OptionalLong.empty(), PeakMemory.in(""));
    }

    @Test
    void of_this_process_is_at_least_what_its_heap_holds() throws IOException {
        Assumptions.assumeTrue(
                Files.exists(Path.of("/proc/self/status")), "this is not Linux: no /proc");
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        assertTrue(PeakMemory.megabytes().orElseThrow() >= used / 1024 / 1024 / 2);
    }
}
