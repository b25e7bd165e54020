package vn.congdongso.teams;

import vn.congdongso.shared.Validity;
import vn.congdongso.units.UnitId;

/**
 * One version of a body.
 *
 * @param name Tổ công nghệ số cộng đồng phường Cẩm Thành
 * @param unit the unit that it works in: a commune for the commune's team, a village for a village's
 * @param province where its facts are kept
 * @param valid days on which the body exists in this form
 */
public record BodySummary(BodyId id, BodyKind kind, String name, UnitId unit, UnitId province, Validity valid) {}
