package vn.congdongso.documents.registers.web;

import java.util.List;

public record BasisHits(List<FoundBasis> found) {}
