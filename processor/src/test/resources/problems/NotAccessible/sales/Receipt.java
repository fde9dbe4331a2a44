package shop.sales;

import java.util.UUID;

record Receipt(UUID orderId) {}
