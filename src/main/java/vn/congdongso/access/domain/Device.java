package vn.congdongso.access.domain;

import java.time.Instant;
import java.util.UUID;

public record Device(UUID id, DeviceKind kind, Instant createdAt, Instant lastSeen) {}
