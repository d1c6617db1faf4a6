package dev.docket.story;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.docket.story.cluster.*;
import dev.docket.story.vector.*;
import java.nio.file.*;
import java.time.*;
import java.util.*;

/** prototype sweeps: Sweep key=value,... key=value,... */
public class Sweep {
    static Tuning tuning(String spec) throws Exception {
        var comps = Tuning.class.getRecordComponents();
        var vals = new Object[comps.length];
        for (int i = 0; i < comps.length; i++) vals[i] = comps[i].getAccessor().invoke(Tuning.DEFAULT);
        for (var kv : spec.split(",")) {
            if (!kv.contains("=")) continue;
            var p = kv.split("=");
            boolean ok = false;
            for (int i = 0; i < comps.length; i++) if (comps[i].getName().equals(p[0])) { vals[i] = Double.parseDouble(p[1]); ok = true; }
            if (!ok) throw new IllegalArgumentException(p[0]);
        }
        return (Tuning) Tuning.class.getDeclaredConstructors()[0].newInstance(vals);
    }
    static Instant date(String s) {
        if (s == null || s.isEmpty() || s.equals("null")) return null;
        return s.length() == 10 ? LocalDate.parse(s).atStartOfDay(ZoneOffset.UTC).toInstant() : OffsetDateTime.parse(s).toInstant();
    }
    public static void main(String[] a) throws Exception {
        var json = new ObjectMapper();
        var sets = List.of("ecbplus", "wikinews", "ucinews", "newsstand", "nourl");
        var docs = new LinkedHashMap<String, List<Document>>();
        var ids = new HashMap<String, List<String>>();
        var gold = new HashMap<String, Map<String, String>>();
        for (var set : sets) {
            var list = new ArrayList<Document>(); var il = new ArrayList<String>(); var g = new HashMap<String, String>();
            for (var line : Files.readAllLines(Path.of("/work/shared/data/stories/" + (set.equals("nourl")?"newsstand":set) + ".jsonl"))) {
                var o = json.readTree(line);
                list.add(new Document(list.size() + 1, o.path("lang").asText(), o.path("date").isNull() ? null : date(o.path("date").asText("")), o.path("source").isNull() ? "" : o.path("source").asText(""), o.path("title").asText(""), o.path("text").asText(""), o.has("url") && !set.equals("nourl") ? o.path("url").asText() : null, List.of()));
                il.add(o.path("id").asText());
                if (o.has("cluster")) g.put(o.path("id").asText(), o.path("cluster").asText());
            }
            if (set.equals("newsstand")||set.equals("nourl")) for (var line : Files.readAllLines(Path.of("/work/shared/data/stories/newsstand.gold.jsonl"))) { var o = json.readTree(line); g.put(o.path("id").asText(), o.path("cluster").asText()); }
            docs.put(set, list); ids.put(set, il); gold.put(set, g);
        }
        var bg = System.getProperty("nobg") != null ? Background.NONE : (System.getProperty("bg") != null ? Background.read(Files.newInputStream(Path.of(System.getProperty("bg")))) : Background.shipped());
        for (var spec : a) {
            var sb = new StringBuilder(); double macro = 0;
            for (var set : sets) {
                long t = System.nanoTime();
                var c = new Clusterer(bg, tuning(spec));
                var of = new LinkedHashMap<Long, Long>();
                var redirect = new HashMap<Long, Long>();
                int i = 0;
                for (var d : docs.get(set)) {
                    of.put(d.id(), c.place(d));
                    if (++i % 100 == 0) for (var m : c.consolidate()) redirect.put(m.from(), m.into());
                }
                for (var m : c.consolidate()) redirect.put(m.from(), m.into());
                var pred = new HashMap<String, Long>(); var all = new TreeMap<Long, Integer>();
                for (var e : of.entrySet()) { long s = e.getValue(); while (redirect.containsKey(s)) s = redirect.get(s); all.merge(s, 1, Integer::sum);
                    pred.put(ids.get(set).get((int) (e.getKey() - 1)), s); }
                var r = score(gold.get(set), pred);
                int max = Collections.max(all.values());
                double secs = (System.nanoTime() - t) / 1e9;
                if (!set.equals("newsstand")&&!set.equals("nourl")) { macro += r[2] / 3; sb.append(String.format("%s %.3f/%.3f/%.3f  ", set.substring(0, 3), r[0], r[1], r[2])); }
                else sb.append(String.format((set.equals("nourl")?"\n      NOURL":"\n      NEWS ")+" %.3f/%.3f/%.3f pair %.3f/%.3f/%.3f whole %d max %d  %.1fs", r[0], r[1], r[2], r[3], r[4], r[5], (int) r[6], max, secs));
                if (System.getProperty("out") != null) { try (var w = Files.newBufferedWriter(Path.of(System.getProperty("out"), set + ".pred"))) { for (var e : pred.entrySet()) w.write("{\"id\":\"" + e.getKey() + "\",\"cluster\":" + e.getValue() + "}\n"); } }
            }
            System.out.printf("%s | macro %.4f | %s%n", spec, macro, sb);
        }
    }
    static double[] score(Map<String, String> gold, Map<String, Long> pred) {
        var gs = new HashMap<String, Integer>(); var ps = new HashMap<Long, Integer>(); var cell = new HashMap<String, Integer>(); var cg = new HashMap<String, String>(); var cp = new HashMap<String, Long>();
        for (var e : gold.entrySet()) { long p = pred.get(e.getKey()); gs.merge(e.getValue(), 1, Integer::sum); ps.merge(p, 1, Integer::sum); var k = e.getValue() + "|" + p; cell.merge(k, 1, Integer::sum); cg.put(k, e.getValue()); cp.put(k, p); }
        double n = gold.size(), bp = 0, br = 0, tp = 0, pp = 0, gp = 0, whole = 0;
        for (var e : cell.entrySet()) { double v = e.getValue(); double g = gs.get(cg.get(e.getKey())), p = ps.get(cp.get(e.getKey())); bp += v * v / p; br += v * v / g; tp += v * (v - 1) / 2; if (v == g && g == p && g > 1) whole++; }
        for (var v : ps.values()) pp += v * (v - 1.0) / 2; for (var v : gs.values()) gp += v * (v - 1.0) / 2;
        bp /= n; br /= n; double P = tp / pp, R = tp / gp;
        return new double[] {bp, br, 2 * bp * br / (bp + br), P, R, 2 * P * R / (P + R), whole};
    }
}
