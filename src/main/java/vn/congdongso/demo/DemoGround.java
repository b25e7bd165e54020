package vn.congdongso.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
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

    void lay() {
        for (String line : lines()) {
            String[] cell = line.split(",", -1);
            units.put(
                    cell[0],
                    chronicle.establish(new NewUnit(
                            UnitLevel.valueOf(cell[1]),
                            cell[2],
                            cell[3],
                            emptyAsNull(cell[4]),
                            cell[5].isEmpty() ? null : unit(cell[5]),
                            LocalDate.parse(cell[6]),
                            cell[7])));
        }
        merge("camthanh", List.of("nguyennghiem", "tranhungdao", "nghiachanh", "chanhlo"), "tổ dân phố", "ct-", 8);
        merge("moduc", List.of("ttmoduc", "duchoa", "ductan", "ducphu"), "thôn", "dt-", 5);
        chronicle.end(unit("tpqn"), REFORM, LAW);
        chronicle.end(unit("md"), REFORM, LAW);
    }

    private void merge(String successor, List<String> predecessors, String villageType, String villages, int count) {
        for (int number = 1; number <= count; number++) {
            chronicle.moveTo(unit(villages + number), unit(successor), villageType, REFORM, LAW);
        }
        for (String predecessor : predecessors) {
            chronicle.end(unit(predecessor), REFORM, LAW);
            chronicle.succeed(unit(predecessor), unit(successor), REFORM, LAW);
        }
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
