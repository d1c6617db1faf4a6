package dev.docket.archive.view;

import com.ibm.icu.text.NumberFormat;
import dev.docket.archive.text.Says;
import dev.docket.digest.WeekPicture;
import dev.docket.digest.WeekPicture.Bar;
import dev.docket.digest.Wording;
import java.util.List;

/** The week in one picture, which is a table with bars in it: its numbers are words already. */
public record WeekView(List<BarView> bars) {

    static WeekView of(WeekPicture picture, Says says) {
        double longest =
                picture.bars().stream()
                        .mapToDouble(bar -> Math.max(bar.thisWeek(), bar.mean()))
                        .max()
                        .orElse(0);
        return new WeekView(
                longest == 0
                        ? List.of()
                        : picture.bars().stream().map(bar -> bar(bar, longest, says)).toList());
    }

    private static BarView bar(Bar bar, double longest, Says says) {
        return new BarView(
                Wording.label(says.language(), bar.label()),
                Tone.ofLabel(bar.label()).css(),
                bar.thisWeek(),
                number(bar.mean(), says),
                Math.round(100 * bar.thisWeek() / longest),
                Math.round(100 * bar.mean() / longest));
    }

    private static String number(double value, Says says) {
        var format = NumberFormat.getInstance(says.language().locale());
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }
}
