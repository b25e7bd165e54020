package vn.congdongso.territory.domain;

import java.time.LocalDate;
import vn.congdongso.units.UnitLevel;

/** A change of type after the reform: xã Bình Sơn became a ward on a day by a resolution. */
record OfficialChange(
        UnitLevel level,
        String code,
        String typeBefore,
        String typeAfter,
        LocalDate day,
        String resolution,
        String file,
        int line) {}
