package vn.congdongso.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.units.Reorganisation;
import vn.congdongso.units.Step;
import vn.congdongso.units.UnitChronicle;
import vn.congdongso.units.UnitChronicle.NewUnit;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;

/** Some communes of Quảng Ngãi as they were under three tiers, and what the reform of 1 July 2025 made of them. */
@Component
class DemoGround {

    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final String LAW =
            "Nghị quyết của Ủy ban Thường vụ Quốc hội về sắp xếp đơn vị hành chính cấp xã năm 2025";

    /** Of which old units a new one was formed. */
    private static final Map<String, List<String>> MERGED = Map.of(
            "qng", List.of("qngcu", "kontum"),
            "camthanh", List.of("nguyennghiem", "tranhungdao", "nghiachanh", "chanhlo"),
            "moduc", List.of("ttmoduc", "duchoa", "ductan", "ducphu"));

    private final UnitChronicle chronicle;
    private final Map<String, UnitId> units = new HashMap<>();

    DemoGround(UnitChronicle chronicle) {
        this.chronicle = chronicle;
    }

    UnitId unit(String key) {
        UnitId unit = units.get(key);
        if (unit == null) {
            throw new IllegalArgumentException("no demo unit " + key);
        }
        return unit;
    }

    /** The old map unit by unit, the reform as one reorganisation, and then what the new communes listed themselves. */
    void lay() {
        List<String[]> lines = lines().stream().map(line -> line.split(",", -1)).toList();
        lines.stream().filter(line -> !ofTheReform(line)).forEach(this::establish);
        chronicle
                .apply(new Reorganisation(Uuid7.next(), REFORM, LAW, reform(lines)))
                .orThrow();
        lines.stream()
                .filter(DemoGround::ofTheReform)
                .filter(DemoGround::village)
                .forEach(this::establish);
    }

    private static boolean ofTheReform(String[] line) {
        return LocalDate.parse(line[6]).equals(REFORM);
    }

    private static boolean village(String[] line) {
        return line[1].equals(UnitLevel.VILLAGE.name());
    }

    private void establish(String[] line) {
        units.put(
                line[0],
                chronicle.establish(new NewUnit(
                        UnitLevel.valueOf(line[1]),
                        line[2],
                        line[3],
                        emptyAsNull(line[4]),
                        line[5].isEmpty() ? null : unit(line[5]),
                        LocalDate.parse(line[6]),
                        line[7])));
    }

    private List<Step> reform(List<String[]> lines) {
        List<Step> steps = new ArrayList<>();
        for (String[] line : lines) {
            if (ofTheReform(line) && !village(line)) {
                UnitId id = new UnitId(Uuid7.next());
                units.put(line[0], id);
                Step.Fresh fresh = new Step.Fresh(
                        id, UnitLevel.valueOf(line[1]), line[2], line[3], null, emptyAsNull(line[4]), unit(line[5]));
                List<UnitId> parts = MERGED.getOrDefault(line[0], List.of()).stream()
                        .map(this::unit)
                        .toList();
                steps.add(parts.isEmpty() ? new Step.Establish(fresh) : Step.Merge.of(parts, fresh));
            }
        }
        steps.add(new Step.AbolishLevel(unit("qng"), UnitLevel.DISTRICT));
        return steps;
    }

    private static @Nullable String emptyAsNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static List<String> lines() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new ClassPathResource("demo/units.csv").getInputStream(), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
